package org.onrecord.model;

/**
 * A claim with the article it stands in and the words of its evidence: what linking, reconciling and disclosing work on.
 *
 * @param evidence the evidence's words; spans inside the claim's evidence can be read from it with {@link #words}
 */
public record KnownClaim(Claim claim, Article article, String evidence) {

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
