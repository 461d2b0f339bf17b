package org.onrecord.model;

/** Who took part in a happening, by the usual English short name. */
public record Actor(String name, Role role) {

    /** The part played. */
    public enum Role {
        ATTACKER,
        DEFENDER,
        TARGET,
        UNKNOWN
    }
}
