package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Strings joined into disjoint groups. The groups do not depend on the order of joining. */
final class Groups {

    private final Map<String, String> parent = new HashMap<>();

    void join(String a, String b) {
        String x = root(a);
        String y = root(b);
        if (!x.equals(y)) {
            parent.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }

    boolean together(String a, String b) {
        return root(a).equals(root(b));
    }

    /** The smallest member of the group of {@code member}. */
    String root(String member) {
        String at = member;
        parent.putIfAbsent(at, at);
        while (!above(at).equals(at)) {
            parent.put(at, above(above(at)));
            at = above(at);
        }
        return at;
    }

    private String above(String member) {
        return parent.getOrDefault(member, member);
    }

    /** Every group, members sorted, groups by their smallest member. */
    List<List<String>> all() {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String member : parent.keySet().stream().sorted().toList()) {
            groups.computeIfAbsent(root(member), r -> new ArrayList<>()).add(member);
        }
        return List.copyOf(groups.values());
    }
}
