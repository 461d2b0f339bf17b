package org.onrecord.model;

import java.util.Comparator;

/**
 * A claim with the article it stands in and the words of its evidence: what linking, reconciling and disclosing work on.
 *
 * @param evidence the evidence's words; spans inside the claim's evidence can be read from it with {@link #words}
 */
public record KnownClaim(Claim claim, Article article, String evidence) {

    /** By place in the text, then by what is claimed; ids decide only between claims of one article that nothing else tells apart. */
    private static final Comparator<KnownClaim> IN_TEXT = Comparator.comparing(
                    (KnownClaim k) -> k.claim().anchor())
            .thenComparing(k -> k.claim().evidence())
            .thenComparing(k -> k.claim().outcome().map(Outcome::code).orElse(""))
            .thenComparing(k -> k.claim().stance().value())
            .thenComparing(k -> k.claim().source().map(s -> s.value().name()).orElse(""))
            .thenComparing(k -> k.claim().incident())
            .thenComparing(
                    k -> k.claim().figure().map(f -> f.value().toString()).orElse(""))
            .thenComparing(k -> k.claim().victims().toString())
            .thenComparing(k -> k.claim().when().map(w -> w.value().toString()).orElse(""))
            .thenComparing(k -> k.claim().place().map(p -> p.value().name()).orElse(""))
            .thenComparing(KnownClaim::id);

    /** The articles {@linkplain Article#BY_CONTENT by content}, their claims by place in the text. Never by ids or arrival. */
    public static final Comparator<KnownClaim> BY_CONTENT =
            Comparator.comparing(KnownClaim::article, Article.BY_CONTENT).thenComparing(IN_TEXT);

    public KnownClaim {
        if (evidence.length() != claim.evidence().length()) {
            throw new IllegalArgumentException("the evidence's words do not fit its span: " + claim.id());
        }
    }

    public String id() {
        return claim.id();
    }

    /** The words at {@code span}, empty where it lies outside the evidence. */
    public java.util.Optional<String> words(Span span) {
        return claim.evidence().contains(span)
                ? java.util.Optional.of(span.minus(claim.evidence().start()).in(evidence))
                : java.util.Optional.empty();
    }
}
