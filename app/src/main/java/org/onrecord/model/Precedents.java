package org.onrecord.model;

import java.util.List;

/**
 * What linking has to respect: the incidents that went before, by ids and claims only, and what persons ruled.
 *
 * @param standing the incidents as last linked, oldest first
 * @param ended incidents that stand no longer, with the claims that they held last, latest ended first: claims that part again find their
 *     own id again
 * @param rulings in any order
 */
public record Precedents(List<Incident> standing, List<Incident> ended, List<Ruling> rulings) {

    public static final Precedents NONE = new Precedents(List.of(), List.of(), List.of());

    public Precedents {
        standing = List.copyOf(standing);
        ended = List.copyOf(ended);
        rulings = List.copyOf(rulings);
    }

    /** Incidents that stand, without any ruling. */
    public static Precedents standing(List<Incident> incidents) {
        return new Precedents(incidents, List.of(), List.of());
    }
}
