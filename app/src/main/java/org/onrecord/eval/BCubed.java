package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Compares two ways of putting the same things into groups.
 *
 * @param gold the group of each thing by gold
 * @param predicted the group of each thing, in the same order, by the output
 */
record BCubed(List<?> gold, List<?> predicted) {

    private record Joint(Object gold, Object predicted) {}

    BCubed {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(gold.size() + " gold groups and " + predicted.size() + " predicted");
        }
    }

    /**
     * B-cubed precision and recall (Bagga and Baldwin 1998): over all things, the mean share of a thing's predicted group that is in its
     * gold group, and the other way round.
     */
    Rates rates() {
        Map<Object, Long> goldSizes = sizes(gold);
        Map<Object, Long> predictedSizes = sizes(predicted);
        List<Joint> joint = joint();
        Map<Object, Long> jointSizes = sizes(joint);
        double precision = 0;
        double recall = 0;
        for (Joint groups : joint) {
            long both = size(jointSizes, groups);
            precision += (double) both / size(predictedSizes, groups.predicted);
            recall += (double) both / size(goldSizes, groups.gold);
        }
        int things = gold.size();
        return things == 0 ? new Rates(0, 0) : new Rates(precision / things, recall / things);
    }

    /** Pairs of things that are in one group. */
    Prf pairs() {
        return new Prf(links(joint()), links(predicted), links(gold));
    }

    long goldGroups() {
        return new HashSet<>(gold).size();
    }

    long predictedGroups() {
        return new HashSet<>(predicted).size();
    }

    private List<Joint> joint() {
        List<Joint> joint = new ArrayList<>(gold.size());
        for (int i = 0; i < gold.size(); i++) {
            joint.add(new Joint(gold.get(i), predicted.get(i)));
        }
        return joint;
    }

    private static long links(Collection<?> groups) {
        return sizes(groups).values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    private static Map<Object, Long> sizes(Collection<?> groups) {
        Map<Object, Long> sizes = new HashMap<>();
        groups.forEach(group -> sizes.merge(group, 1L, Long::sum));
        return sizes;
    }

    private static long size(Map<Object, Long> sizes, Object group) {
        return sizes.getOrDefault(group, 0L);
    }
}
