package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds the ids of a page of incidents by columns alone. */
final class IncidentPages {

    private static final String ORDER = "coalesce(i.from_day, '~'), coalesce(i.known, '~'), i.id";

    private final Handle handle;
    private final IncidentFilter filter;

    IncidentPages(Handle handle, IncidentFilter filter) {
        this.handle = handle;
        this.filter = filter;
    }

    /** Of those that stand and that the filter lets through. */
    List<String> standing(Page page) {
        List<String> conditions = new ArrayList<>(List.of("i.until is null"));
        Map<String, String> values = new HashMap<>();
        if (!filter.totals()) {
            conditions.add("i.total = 0");
        }
        filter.days().ifPresent(days -> {
            conditions.add("i.from_day <= :to and i.to_day >= :from");
            values.put("to", days.to().toString());
            values.put("from", days.from().toString());
        });
        filter.place().ifPresent(place -> {
            conditions.add("(replace(i.place, :part, '') <> i.place or i.country = :part)");
            values.put("part", lower(place));
        });
        filter.outcome().ifPresent(outcome -> {
            conditions.add("exists (select 1 from estimate e where e.incident = i.id and e.outcome = :outcome)");
            values.put("outcome", outcome.code());
        });
        if (filter.side().isPresent()) {
            List<String> sides = sides(filter.side().get());
            if (sides.isEmpty()) {
                return List.of();
            }
            String names =
                    IntStream.range(0, sides.size()).mapToObj(n -> ":side" + n).collect(Collectors.joining(", "));
            conditions.add("(exists (select 1 from estimate e where e.incident = i.id and e.side in (" + names
                    + ")) or exists (select 1 from disclosure d where d.incident = i.id and d.side in (" + names
                    + ")))");
            for (int n = 0; n < sides.size(); n++) {
                values.put("side" + n, sides.get(n));
            }
        }
        return ids(conditions, values, page, Long.MAX_VALUE);
    }

    /** Of all that stood at some time by {@code at} and of which something was known then, whatever the filter says. */
    List<String> ever(Page page, Moment at) {
        return ids(
                List.of(
                        "i.seq <= :last",
                        "exists (select 1 from membership m join claim c on c.id = m.claim"
                                + " join claim x on x.root = c.root"
                                + " where m.incident = i.id and m.seq <= :last and x.known <= :day)"),
                Map.of("day", at.day()),
                page,
                at.seq());
    }

    private List<String> ids(List<String> conditions, Map<String, String> values, Page page, long last) {
        List<String> all = new ArrayList<>(conditions);
        Optional<Place> after = page.after().flatMap(this::place);
        if (after.isPresent()) {
            // The first condition follows from the second; it lets the index begin there.
            all.add("coalesce(i.from_day, '~') >= :day0 and (" + ORDER + ") > (:day0, :known0, :id0)");
        }
        Query query = handle.createQuery("select i.id from incident i where " + String.join(" and ", all) + " order by "
                + ORDER + " limit :count");
        values.forEach(query::bind);
        after.ifPresent(
                p -> query.bind("day0", p.day()).bind("known0", p.known()).bind("id0", p.id()));
        if (all.stream().anyMatch(c -> c.contains(":last"))) {
            query.bind("last", last);
        }
        return query.bind("count", page.count()).mapTo(String.class).list();
    }

    /** Where an incident stands in the list. */
    private record Place(String day, String known, String id) {}

    private Optional<Place> place(String id) {
        return handle.createQuery("select " + ORDER + " from incident i where i.id = :id")
                .bind("id", id)
                .map((row, context) -> new Place(row.getString(1), row.getString(2), row.getString(3)))
                .findOne();
    }

    /** Sides that are the one asked for, in whatever case. */
    private List<String> sides(String side) {
        return Stream.of("estimate", "disclosure")
                .flatMap(table -> handle.createQuery("select distinct side from " + table).mapTo(String.class).stream())
                .filter(side::equalsIgnoreCase)
                .distinct()
                .toList();
    }

    /** As the columns have the names of places and the codes of countries. */
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
