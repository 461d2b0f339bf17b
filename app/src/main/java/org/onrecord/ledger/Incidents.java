package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Derived;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;

/** Reads incidents: for now from the tables, for any other time by deriving from the claims that count then. */
final class Incidents {

    /** Incidents derived at once where only some of them may belong on the page. */
    private static final int LOOKED_AT = 50;

    private final Handle handle;
    private final Deriver deriver;

    Incidents(Handle handle, Deriver deriver) {
        this.handle = handle;
        this.deriver = deriver;
    }

    List<IncidentView> list(AsOf at) {
        return isFromTables(at) ? fromTables() : derived(at);
    }

    List<IncidentView> page(IncidentFilter filter, AsOf at, Page page) {
        IncidentPages pages = new IncidentPages(handle, filter);
        if (isFromTables(at)) {
            return fromTables(pages.standing(page));
        }
        if (at.relinked()) {
            List<IncidentView> all = derived(at).stream().filter(filter::lets).toList();
            int from = page.after()
                    .map(id -> 1
                            + all.stream().map(v -> v.incident().id()).toList().indexOf(id))
                    .orElse(0);
            return all.subList(from, Math.min(all.size(), from + page.count()));
        }
        Past past = new Past(handle, deriver, Moment.of(handle, at));
        List<IncidentView> views = new ArrayList<>();
        Optional<String> last = page.after();
        while (views.size() < page.count()) {
            Page next = new Page(Math.max(page.count(), LOOKED_AT), last);
            List<String> ids = pages.ever(next, past.at());
            past.views(ids).stream()
                    .filter(filter::lets)
                    .sorted(Comparator.comparing(v -> ids.indexOf(v.incident().id())))
                    .limit(page.count() - views.size())
                    .forEach(views::add);
            if (ids.size() < next.count()) {
                break;
            }
            last = Optional.of(ids.get(ids.size() - 1));
        }
        return List.copyOf(views);
    }

    /** By id, else by its beginning; an incident that went into another leads there. */
    Optional<IncidentView> find(String idOrPrefix, AsOf at) {
        List<String> ids = candidates(idOrPrefix);
        if (ids.size() > 1) {
            throw Refusal.ambiguous(idOrPrefix, "incident", ids);
        }
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String id = ids.get(0);
        if (isFromTables(at)) {
            String standing = standing(id);
            return fromTables(List.of(standing)).stream().findFirst();
        }
        if (at.relinked()) {
            Map<String, IncidentView> then = new HashMap<>();
            derived(at).forEach(view -> then.put(view.incident().id(), view));
            return Optional.ofNullable(then.get(id)).or(() -> Optional.ofNullable(then.get(standing(id))));
        }
        Past past = new Past(handle, deriver, Moment.of(handle, at));
        return past.views(List.of(id)).stream()
                .findFirst()
                .or(() -> past.views(List.of(standing(id))).stream().findFirst());
    }

    Map<String, String> homes(AsOf at) {
        Map<String, String> homes = new HashMap<>();
        if (isFromTables(at)) {
            handle.createQuery("select claim, incident from membership where until is null")
                    .map((row, context) -> Map.entry(row.getString("claim"), row.getString("incident")))
                    .forEach(e -> homes.put(e.getKey(), e.getValue()));
        } else {
            list(at).forEach(view -> view.incident()
                    .claims()
                    .forEach(claim -> homes.put(claim, view.incident().id())));
        }
        return homes;
    }

    List<Family> families(AsOf at) {
        if (!isFromTables(at)) {
            Moment moment = Moment.of(handle, at);
            return derive(Claims.all(handle, moment), at).families();
        }
        Map<String, List<String>> families = new LinkedHashMap<>();
        handle.createQuery("select id, document from family order by id, document")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("document")))
                .forEach(e -> families.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return families.entrySet().stream()
                .map(e -> new Family(e.getKey(), e.getValue()))
                .toList();
    }

    private boolean isFromTables(AsOf at) {
        return at.isNow() && DerivedTables.isBy(handle, deriver.version());
    }

    private List<IncidentView> derived(AsOf at) {
        Moment moment = Moment.of(handle, at);
        List<KnownClaim> claims = Claims.all(handle, moment);
        return Views.of(derive(claims, at), claims);
    }

    /** Ids of incidents that none of the standing ones is are made up for the answer, and not kept. */
    private Derived derive(List<KnownClaim> claims, AsOf at) {
        int[] count = {0};
        Supplier<String> mint = () -> "i-then-" + ++count[0];
        if (claims.isEmpty()) {
            return Derived.NOTHING;
        }
        Moment moment = Moment.of(handle, at);
        return at.relinked()
                ? deriver.derive(claims, Standing.at(handle, moment), mint)
                : new Past(handle, deriver, moment).derived(claims, Standing.homes(handle, moment));
    }

    private List<String> candidates(String idOrPrefix) {
        List<String> exact = ids("id = :id", idOrPrefix);
        String begin = idOrPrefix.startsWith("i-") ? idOrPrefix : "i-" + idOrPrefix;
        return exact.isEmpty() ? ids("id >= :id and id < :id || '~'", begin) : exact;
    }

    private List<String> ids(String condition, String id) {
        return handle.createQuery("select id from incident where " + condition + " order by id")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** Where the incident has gone, as of now. */
    private String standing(String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        while (seen.add(at)) {
            Optional<String> into = handle.createQuery(
                            "select into_id from incident where id = :id and into_id is not null")
                    .bind("id", at)
                    .mapTo(String.class)
                    .findOne();
            at = into.orElse(at);
        }
        return at;
    }

    private List<IncidentView> fromTables() {
        return new IncidentRows(handle, List.of()).views();
    }

    private List<IncidentView> fromTables(List<String> ids) {
        return Chunks.ask(ids, some -> new IncidentRows(handle, some).views()).stream()
                .sorted(Views.BY_DAY)
                .toList();
    }
}
