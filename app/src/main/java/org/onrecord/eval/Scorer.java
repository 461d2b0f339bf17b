package org.onrecord.eval;

/** Scores one kind of thing, article by article. */
interface Scorer {

    /**
     * Adds one article.
     *
     * @param gold the line of the gold file
     * @param output the output's line for the same article, {@link Field#nothing} where it has none
     * @param differences takes what differs
     */
    void add(Field gold, Field output, Differences differences);

    /** The measures over all articles added. */
    Scores scores();

    static Scorer of(Kind kind, Options options) {
        return switch (kind) {
            case CLAIMS -> new ClaimScorer();
            case COUNTS -> new CountScorer(options.only());
            case TIMES -> new TimeScorer();
            case PLACES -> new PlaceScorer();
            case ATTRIBUTIONS -> new AttributionScorer();
            case INCIDENTS -> new IncidentScorer();
        };
    }
}
