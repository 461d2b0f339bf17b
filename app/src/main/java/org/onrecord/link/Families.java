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

/**
 * Finds reprints. Sketches that agree in one band are compared; texts much alike are one family, and texts less alike where they also
 * share a sentence word for word.
 */
final class Families {

    /** Positions in a band: texts of similarity s meet in one of n/2 bands with probability 1 - (1 - s*s)^(n/2). */
    private static final int BAND = 2;

    private static final double ALIKE = 0.4;
    private static final double ALIKE_WITH_A_SHARED_SENTENCE = 0.18;

    /** Words of a sentence long enough not to be shared by chance. */
    private static final int LONG_SENTENCE = 7;

    /** A bucket larger than this holds boilerplate, not reprints. */
    private static final int CROWD = 200;

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
        return new Families(claims).find();
    }

    private List<Family> find() {
        Groups groups = new Groups();
        for (List<Article> bucket : bands().values()) {
            if (bucket.size() <= CROWD) {
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
        }
        return groups.all().stream().filter(g -> g.size() > 1).map(Family::of).toList();
    }

    private Map<Long, List<Article>> bands() {
        Map<Long, List<Article>> buckets = new HashMap<>();
        for (Article article : articles.values()) {
            int[] minima = article.sketch().minima();
            for (int i = 0; i + BAND <= minima.length; i += BAND) {
                long hash = i;
                for (int j = i; j < i + BAND; j++) {
                    hash = hash * 1_000_003 + minima[j];
                }
                buckets.computeIfAbsent(hash, h -> new ArrayList<>()).add(article);
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
