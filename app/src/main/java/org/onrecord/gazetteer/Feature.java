package org.onrecord.gazetteer;

/** What a place is, as far as we need to tell: GeoNames' some 680 feature codes by their sort. The order is part of the file's format. */
public enum Feature {
    CAPITAL,
    SEAT,
    SETTLEMENT,
    QUARTER,
    FORMER_SETTLEMENT,
    COUNTRY,
    REGION,
    DISTRICT,
    SUBDISTRICT,
    ISLAND,
    CAMP,
    AREA,
    LAND,
    WATER,
    OTHER;

    private static final Feature[] ALL = values();

    static Feature ofNumber(int number) {
        return number >= 0 && number < ALL.length ? ALL[number] : OTHER;
    }

    /**
     * @param featureClass one letter: A, H, L, P, R, S, T, U or V
     * @param code such as {@code PPLC}; may be empty
     */
    static Feature of(String featureClass, String code) {
        return switch (featureClass) {
            case "P" -> settlement(code);
            case "A" -> division(code);
            case "H" -> WATER;
            case "L" -> code.equals("RGN") || code.equals("CONT") || code.equals("RGNE") ? AREA : OTHER;
            case "T" -> code.startsWith("ISL") ? ISLAND : LAND;
            case "S" -> code.startsWith("CMP") ? CAMP : OTHER;
            default -> OTHER;
        };
    }

    private static Feature settlement(String code) {
        return switch (code) {
            case "PPLC" -> CAPITAL;
            case "PPLA", "PPLA2", "PPLG" -> SEAT;
            case "PPLX" -> QUARTER;
            case "PPLH", "PPLQ", "PPLW", "PPLCH" -> FORMER_SETTLEMENT;
            default -> SETTLEMENT;
        };
    }

    private static Feature division(String code) {
        if (code.endsWith("H")) {
            return OTHER;
        }
        return switch (code) {
            case "ADM1" -> REGION;
            case "ADM2" -> DISTRICT;
            case "TERR" -> AREA;
            default -> code.startsWith("PCL") ? COUNTRY : SUBDISTRICT;
        };
    }
}
