package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists too long for one statement, asked about piece by piece. */
final class Chunks {

    /** Values bound to one statement. */
    private static final int SIZE = 500;

    private Chunks() {}

    /** What {@code ask} answers about each piece, one after the other; nothing is asked about nothing. */
    static <T, R> List<R> ask(Collection<T> all, Function<List<T>, List<R>> ask) {
        List<T> list = List.copyOf(all);
        List<R> answers = new ArrayList<>();
        for (int i = 0; i < list.size(); i += SIZE) {
            answers.addAll(ask.apply(list.subList(i, Math.min(list.size(), i + SIZE))));
        }
        return answers;
    }
}
