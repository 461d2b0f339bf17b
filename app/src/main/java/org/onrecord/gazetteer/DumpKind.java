package org.onrecord.gazetteer;

import java.util.Optional;

/** The files of GeoNames that we read, told apart by their first row, for names of files change. In the order in which they must be read. */
enum DumpKind {
    PLACES(19),
    DIVISIONS(4),
    COUNTRIES(19),
    OTHER_NAMES(8);

    private final int columns;

    DumpKind(int columns) {
        this.columns = columns;
    }

    /** Fewest columns of a row. */
    int columns() {
        return columns;
    }

    /** What {@code row}, the first of a file, makes of the file. */
    static Optional<DumpKind> of(DumpRow row) {
        int columns = row.columns();
        if (columns == PLACES.columns && row.isNumber(0) && row.length(6) <= 1) {
            return Optional.of(PLACES);
        }
        if (columns == DIVISIONS.columns && row.text(0).indexOf('.') == 2 && row.isNumber(3)) {
            return Optional.of(DIVISIONS);
        }
        if (columns == COUNTRIES.columns && row.length(0) == 2 && row.isNumber(16)) {
            return Optional.of(COUNTRIES);
        }
        boolean names = columns >= OTHER_NAMES.columns && columns <= 10 && row.isNumber(0) && row.isNumber(1);
        return names ? Optional.of(OTHER_NAMES) : Optional.empty();
    }
}
