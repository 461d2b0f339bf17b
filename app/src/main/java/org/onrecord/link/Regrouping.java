package org.onrecord.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Article;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Trait;

/**
 * Finds anew which documents are reprints of each other, around some that changed.
 *
 * @param families of those that were looked at, as they are now
 * @param regrouped documents whose family is another one than before
 */
record Regrouping(List<Family> families, Set<String> regrouped) {

    /**
     * @param changed documents whose text or claims are others than before
     * @param others with which some shared a band that is, or was, borne by a crowd
     */
    static Regrouping around(Hand hand, Set<String> changed, Set<String> others) {
        Set<String> unsure = new TreeSet<>(changed);
        unsure.addAll(others);
        hand.takeMates(unsure);
        Map<String, Family> before = new HashMap<>(hand.familyOf(unsure));
        before.values().forEach(f -> unsure.addAll(f.documents()));
        hand.take(unsure);
        Set<Trait> bands = new TreeSet<>();
        for (Article article : articles(hand.claims(unsure))) {
            bands.addAll(Traits.bands(article));
        }
        hand.count(bands);
        Set<String> alike = new TreeSet<>(hand.documents(bands));
        alike.removeAll(unsure);
        hand.take(alike);
        Set<String> looked = new TreeSet<>(unsure);
        looked.addAll(alike);
        Map<String, Family> sure = hand.familyOf(alike);
        before.putAll(sure);
        sure.values().forEach(f -> looked.addAll(f.documents()));
        Collection<KnownClaim> claims = hand.claims(looked);
        Set<Trait> all = new TreeSet<>();
        articles(claims).forEach(a -> all.addAll(Traits.bands(a)));
        hand.count(all);
        List<Family> now = Families.of(claims, hand.common(), new HashSet<>(sure.values()));
        return new Regrouping(now, regrouped(before, now));
    }

    private static Set<String> regrouped(Map<String, Family> before, List<Family> now) {
        Map<String, Family> was = new HashMap<>();
        before.values().forEach(f -> f.documents().forEach(d -> was.put(d, f)));
        Map<String, Family> is = new HashMap<>();
        now.forEach(f -> f.documents().forEach(d -> is.put(d, f)));
        Set<String> documents = new TreeSet<>(was.keySet());
        documents.addAll(is.keySet());
        documents.removeIf(d -> Optional.ofNullable(was.get(d)).equals(Optional.ofNullable(is.get(d))));
        return documents;
    }

    private static Collection<Article> articles(Collection<KnownClaim> claims) {
        Map<String, Article> articles = new HashMap<>();
        claims.forEach(k -> articles.put(k.article().id(), k.article()));
        return articles.values();
    }
}
