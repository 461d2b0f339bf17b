package org.onrecord.eval;

/** Counts up to a {@link Prf}. */
final class Tally {

    long matched;
    long predicted;
    long gold;

    Prf prf() {
        return new Prf(matched, predicted, gold);
    }
}
