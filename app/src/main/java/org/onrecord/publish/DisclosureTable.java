package org.onrecord.publish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Place;
import org.onrecord.publish.Table.Column;

/** Disclosures as rows of a table, in the order of the incidents. */
public final class DisclosureTable {

    private DisclosureTable() {}

    /**
     * @param today the day up to which the undisclosed are counted
     * @param brief for a terminal, else every field
     */
    public static Table of(List<IncidentSheet> sheets, LocalDate today, boolean brief) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("incident", "INCIDENT"),
                Column.flexible("place", "PLACE"),
                Column.text("happened", "HAPPENED"),
                Column.flexible("side", "SIDE"),
                Column.text("outcome", "OUTCOME"),
                Column.flexible("first", "FIRST TOLD"),
                Column.number("lag_days", "AFTER DAYS"),
                Column.number("undisclosed_days", "SILENT DAYS")));
        if (!brief) {
            columns.addAll(List.of(
                    Column.text("at_the_latest", ""),
                    Column.text("partial", ""),
                    Column.number("steps", ""),
                    Column.number("silences", ""),
                    Column.text("claim", "")));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (IncidentSheet sheet : sheets) {
            for (Disclosure d : sheet.disclosures()) {
                rows.add(row(sheet, d, today, brief));
            }
        }
        return new Table(columns, rows);
    }

    private static List<Object> row(IncidentSheet sheet, Disclosure d, LocalDate today, boolean brief) {
        long silent = ChronoUnit.DAYS.between(d.happened(), today);
        List<Object> row = new ArrayList<>();
        row.add(brief ? IncidentText.label(d.incident()) : d.incident());
        row.add(Table.cell(sheet.incident().place().map(Place::name)));
        row.add(d.happened().toString());
        row.add(d.side());
        row.add(d.outcome().code());
        row.add(Table.cell(d.first().map(f -> f + (brief && d.partial() ? " in part" : ""))));
        row.add(Table.cell(d.lagDays()));
        row.add(d.first().isEmpty() && silent >= 0 ? (Object) silent : Table.NOTHING);
        if (!brief) {
            row.add(d.atTheLatest());
            row.add(d.partial());
            row.add((long) d.steps().size());
            row.add((long) d.silences().size());
            row.add(Table.cell(d.claim()));
        }
        return row;
    }
}
