package org.onrecord.extract.figure;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;

/** Finds the state or armed group that words name: a term of class {@code side-word} with {@code side}. */
public final class Sides {

    private Sides() {}

    /** The side that the tokens {@code from} to {@code to} name, the first one; empty where none is. */
    public static String named(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Term term : page.terms(i)) {
                if (!term.attribute("side").isEmpty() && i + term.words().length <= to) {
                    return term.attribute("side");
                }
            }
        }
        return "";
    }
}
