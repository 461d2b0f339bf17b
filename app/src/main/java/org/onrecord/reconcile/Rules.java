package org.onrecord.reconcile;

import java.util.List;
import java.util.Optional;

/** The rules by name. */
public final class Rules {

    private static final List<Rule> ALL =
            List.of(new Range(), new Stated(), Choice.CONSERVATIVE, Choice.MAJORITY, Choice.LATEST_OFFICIAL);

    private Rules() {}

    /** The rule of a ledger where none is chosen. */
    public static Rule standard() {
        return ALL.get(0);
    }

    public static Optional<Rule> find(String name) {
        return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException where there is no rule of that name; the message lists those there are */
    public static Rule get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule is named " + name + "; there are " + String.join(", ", names())));
    }

    /** In the order in which they are shown, the default first. */
    public static List<String> names() {
        return ALL.stream().map(Rule::name).toList();
    }
}
