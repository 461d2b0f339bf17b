package org.onrecord.eval;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** One of a claim's fields beside its figure: when it counts as right, and how it is shown. */
enum Slot {
    STANCE("stance", Slots::stance, Optional::equals),
    STATUS("status", s -> Optional.of(s.status()), Optional::equals),
    SIDE("side", Slots::side, Names::same),
    SOURCE("source", Slots::source, Names::same),
    SOURCE_TYPE("source_type", Slots::sourceType, Optional::equals),
    SOURCE_SIDE("source_side", Slots::sourceSide, Names::same),
    STATED("stated", Slots::stated, Optional::equals),
    TIME("time", Slots::time, Interval::same),
    PLACE("place", Slots::place, Names::same),
    PART_OF("part_of", Slots::partOf, Optional::equals),
    VICTIMS("victims", Slots::victims, Names::alike);

    private final String code;
    private final BiPredicate<Slots, Slots> agreement;
    private final Function<Slots, String> shown;

    <T> Slot(String code, Function<Slots, Optional<T>> value, BiPredicate<Optional<T>, Optional<T>> agreement) {
        this.code = code;
        this.agreement = (a, b) -> agreement.test(value.apply(a), value.apply(b));
        this.shown = slots -> value.apply(slots).map(Object::toString).orElse("none");
    }

    String code() {
        return code;
    }

    boolean agrees(Slots gold, Slots output) {
        return agreement.test(gold, output);
    }

    String show(Slots slots) {
        return shown.apply(slots);
    }
}
