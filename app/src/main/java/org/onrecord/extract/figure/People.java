package org.onrecord.extract.figure;

import java.util.List;
import org.onrecord.extract.rule.Attributed;

/** One group, or several in one list ("two policemen and a passer-by"). */
public record People(List<Group> groups) implements Attributed {

    public People {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a list of people has groups");
        }
    }

    public Group first() {
        return groups.get(0);
    }

    @Override
    public String attribute(String key) {
        if (key.equals("counted")) {
            return groups.stream().anyMatch(g -> g.count().isPresent() && g.kind() != Group.Kind.DEFINITE)
                    ? "yes"
                    : "no";
        }
        return first().attribute(key);
    }
}
