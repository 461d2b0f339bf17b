package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Article;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Sketch;
import org.onrecord.model.Trait;

/**
 * Finds reprints. Sketches that agree in one band are compared; texts much alike are one family, and texts less alike where they also
 * share a sentence word for word.
 */
final class Families {

    private static final double ALIKE = 0.4;
    private static final double ALIKE_WITH_A_SHARED_SENTENCE = 0.18;

    /** Words of a sentence long enough not to be shared by chance. */
    private static final int LONG_SENTENCE = 7;

    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, Set<String>> sentences = new HashMap<>();

    private Families(Collection<KnownClaim> claims) {
        for (KnownClaim k : claims) {
            articles.put(k.article().id(), k.article());
            if (Names.words(k.evidence()).size() >= LONG_SENTENCE) {
                sentences
                        .computeIfAbsent(k.article().id(), d -> new HashSet<>())
                        .add(Names.normal(k.evidence()));
            }
        }
    }

    /** Families of the documents that {@code claims} stand in, by id. */
    static List<Family> of(Collection<KnownClaim> claims) {
        Families families = new Families(claims);
        return families.find(new Groups(), Commonness.among(List.of(), families.articles.values()));
    }

    /**
     * The same of some claims of many.
     *
     * @param given documents that are reprints of each other for certain, at hand or not
     */
    static List<Family> of(Collection<KnownClaim> claims, Commonness common, Collection<Family> given) {
        Groups groups = new Groups();
        given.forEach(f -> f.documents().forEach(d -> groups.join(f.id(), d)));
        return new Families(claims).find(groups, common);
    }

    private List<Family> find(Groups groups, Commonness common) {
        for (List<Article> bucket : bands(common).values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    Article a = bucket.get(i);
                    Article b = bucket.get(j);
                    if (!groups.together(a.id(), b.id()) && isReprint(a, b)) {
                        groups.join(a.id(), b.id());
                    }
                }
            }
        }
        return groups.all().stream().filter(g -> g.size() > 1).map(Family::of).toList();
    }

    /** A band that a crowd bears holds boilerplate, not reprints. */
    private Map<Trait, List<Article>> bands(Commonness common) {
        Map<Trait, List<Article>> buckets = new HashMap<>();
        for (Article article : articles.values()) {
            for (Trait band : common.few(Traits.bands(article))) {
                buckets.computeIfAbsent(band, h -> new ArrayList<>()).add(article);
            }
        }
        return buckets;
    }

    private boolean isReprint(Article a, Article b) {
        Sketch x = a.sketch();
        double similarity = x.similarity(b.sketch());
        return similarity >= ALIKE || (similarity >= ALIKE_WITH_A_SHARED_SENTENCE && shareASentence(a.id(), b.id()));
    }

    private boolean shareASentence(String a, String b) {
        Set<String> other = sentences.getOrDefault(b, Set.of());
        return sentences.getOrDefault(a, Set.of()).stream().anyMatch(other::contains);
    }
}
