package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Days;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.Outcome;
import org.onrecord.model.Place;
import org.onrecord.publish.Table.Column;

/** Incidents as rows of a table. */
public final class IncidentTable {

    private IncidentTable() {}

    /** For a terminal: what a person looks for first. */
    public static Table brief(List<IncidentSheet> sheets) {
        List<Column> columns = List.of(
                Column.text("id", "ID"),
                Column.text("days", "DAYS"),
                Column.flexible("place", "PLACE"),
                Column.flexible("figures", "FIGURES"),
                Column.flexible("disclosed", "DISCLOSED AFTER"));
        return new Table(columns, sheets.stream().map(IncidentTable::briefRow).toList());
    }

    private static List<Object> briefRow(IncidentSheet sheet) {
        Incident incident = sheet.incident();
        List<String> figures = new ArrayList<>();
        for (Estimate e : sheet.estimates()) {
            if (isForAll(e)) {
                figures.add(e.outcome().code() + " " + range(e));
            }
        }
        return List.of(
                IncidentText.label(incident.id()),
                incident.when().map(Object::toString).orElse("-"),
                incident.place().map(Place::name).orElse("-"),
                String.join(", ", figures),
                disclosed(sheet));
    }

    private static String range(Estimate e) {
        if (e.low().equals(e.high()) && e.low().isPresent()) {
            return Numbers.count(e.low());
        }
        String low = e.low().isPresent() ? Numbers.count(e.low()) : "";
        return e.open() || e.high().isEmpty() ? low + "+" : low + "–" + Numbers.count(e.high());
    }

    private static String disclosed(IncidentSheet sheet) {
        List<String> parts = new ArrayList<>();
        for (Disclosure d : sheet.disclosures()) {
            String days = d.lagDays().isPresent() ? Numbers.count(d.lagDays()) + " d" : "never";
            parts.add(d.side() + " " + d.outcome().code() + " " + days);
        }
        return String.join(", ", parts);
    }

    /** For programs: every outcome with low, best and high. */
    public static Table full(List<IncidentSheet> sheets) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("id", "type", "from", "to", "place", "country", "lat", "lon", "total", "claims")) {
            columns.add(Column.text(name, name));
        }
        for (Outcome outcome : Outcome.values()) {
            for (String bound : List.of("low", "best", "high")) {
                columns.add(Column.number(outcome.code() + "_" + bound, outcome.code()));
            }
        }
        return new Table(columns, sheets.stream().map(IncidentTable::fullRow).toList());
    }

    private static List<Object> fullRow(IncidentSheet sheet) {
        Incident incident = sheet.incident();
        Optional<Place> place = incident.place();
        List<Object> row = new ArrayList<>();
        row.add(incident.id());
        row.add(Table.cell(incident.kind()));
        row.add(Table.cell(incident.when().map(Days::from)));
        row.add(Table.cell(incident.when().map(Days::to)));
        row.add(Table.cell(place.map(Place::name)));
        row.add(Table.cell(place.flatMap(Place::country)));
        row.add(place.flatMap(Place::point).<Object>map(p -> p.latitude()).orElse(Table.NOTHING));
        row.add(place.flatMap(Place::point).<Object>map(p -> p.longitude()).orElse(Table.NOTHING));
        row.add(incident.total());
        row.add((long) incident.claims().size());
        for (Outcome outcome : Outcome.values()) {
            Optional<Estimate> estimate = sheet.estimates().stream()
                    .filter(e -> isForAll(e) && e.outcome() == outcome)
                    .findFirst();
            row.add(Table.cell(estimate.map(Estimate::low).orElse(OptionalLong.empty())));
            row.add(Table.cell(estimate.map(Estimate::best).orElse(OptionalLong.empty())));
            row.add(Table.cell(estimate.map(Estimate::high).orElse(OptionalLong.empty())));
        }
        return row;
    }

    private static boolean isForAll(Estimate e) {
        return e.status().isEmpty() && e.side().isEmpty();
    }
}
