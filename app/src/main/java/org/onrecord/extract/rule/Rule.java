package org.onrecord.extract.rule;

import java.util.List;
import java.util.Map;

/** A rule: a name, a pattern, what it gives, and the examples that the build runs. */
public final class Rule {

    private final String name;
    private final Node pattern;
    private final List<String> slots;
    private final Map<String, String> gives;
    private final List<String> yes;
    private final List<String> no;

    Rule(String name, Node pattern, List<String> slots, Map<String, String> gives, List<String> yes, List<String> no) {
        this.name = name;
        this.pattern = pattern;
        this.slots = List.copyOf(slots);
        this.gives = Map.copyOf(gives);
        this.yes = List.copyOf(yes);
        this.no = List.copyOf(no);
    }

    /** The file's name and the rule's: {@code time/ago}. */
    public String name() {
        return name;
    }

    public Map<String, String> gives() {
        return gives;
    }

    /** Texts in which the rule must fire. */
    public List<String> yes() {
        return yes;
    }

    /** Texts in which it must not. */
    public List<String> no() {
        return no;
    }

    Node pattern() {
        return pattern;
    }

    int slots() {
        return slots.size();
    }

    int slot(String capture) {
        return slots.indexOf(capture);
    }

    @Override
    public String toString() {
        return name;
    }
}
