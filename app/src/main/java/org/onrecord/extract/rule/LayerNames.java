package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.List;

/** Numbers of the layers that a language's patterns ask for. Filled while the rules are compiled, read by many threads afterwards. */
final class LayerNames {

    /** As many as an int has bits. */
    static final int MOST = 32;

    private final List<String> names = new ArrayList<>();

    /** @throws IllegalArgumentException where the patterns ask for more layers than there can be */
    int number(String name) {
        if (!names.contains(name)) {
            if (names.size() == MOST) {
                throw new IllegalArgumentException(
                        "patterns may ask for " + MOST + " layers, and @" + name + " is one more");
            }
            names.add(name);
        }
        return names.indexOf(name);
    }

    List<String> names() {
        return names;
    }
}
