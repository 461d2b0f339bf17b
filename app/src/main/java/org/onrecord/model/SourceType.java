package org.onrecord.model;

import java.util.Optional;

/** What kind of voice a source is. */
public enum SourceType implements Coded {
    GOVERNMENT("government"),
    LOCAL_AUTHORITY("local-authority"),
    MILITARY("military"),
    POLICE("police"),
    EMERGENCY_SERVICES("emergency-services"),
    MEDICAL("medical"),
    ARMED_GROUP("armed-group"),
    INTERNATIONAL_ORGANISATION("international-organisation"),
    NGO("ngo"),
    MEDIA("media"),
    WITNESS("witness"),
    OTHER("other");

    private final String code;

    SourceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<SourceType> find(String code) {
        return Coded.find(values(), code);
    }
}
