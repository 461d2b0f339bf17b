package org.onrecord.extract.place;

import java.util.Locale;
import org.onrecord.model.Precision;

/** What sort of place a name names, the finest first. */
public enum Kind {
    SETTLEMENT(Precision.EXACT),
    CAMP(Precision.EXACT),
    CROSSING(Precision.EXACT),
    DISTRICT(Precision.ADMIN2),
    REGION(Precision.ADMIN1),
    SEA(Precision.SEA),
    AREA(Precision.REGION),
    COUNTRY(Precision.COUNTRY);

    private final Precision precision;

    Kind(Precision precision) {
        this.precision = precision;
    }

    /** How finely the point of such a place is known. */
    public Precision precision() {
        return precision;
    }

    /** As the resources write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
