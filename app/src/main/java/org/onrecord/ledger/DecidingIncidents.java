package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;

/** What a person decides on which claims tell of one happening. */
record DecidingIncidents(Handle handle, Named named, Ids ids) {

    Draft draft(Decision.OnIncidents decision) {
        if (decision instanceof Decision.Move move) {
            return move(move);
        } else if (decision instanceof Decision.Merge merge) {
            return merge(several(merge.incidents()));
        } else if (decision instanceof Decision.Split split) {
            return split(named.incident(split.incident()).incident(), split.claims());
        }
        return keepApart(several(((Decision.KeepApart) decision).incidents()));
    }

    /** Oldest first, of equals the one named first; those that have gone into one another are one. */
    private List<Incident> several(List<String> names) {
        Map<String, Incident> found = new LinkedHashMap<>();
        for (String name : names) {
            Incident incident = named.incident(name).incident();
            found.put(incident.id(), incident);
        }
        return found.values().stream().sorted(Comparator.comparing(this::since)).toList();
    }

    private long since(Incident incident) {
        return handle.createQuery("select seq from incident where id = :id")
                .bind("id", incident.id())
                .mapTo(Long.class)
                .one();
    }

    private Draft merge(List<Incident> incidents) {
        Incident oldest = incidents.get(0);
        if (incidents.size() < 2) {
            return Draft.already(0, oldest.id(), "they are one incident, " + oldest.id() + ",");
        }
        requireOneKind(incidents);
        List<List<String>> roots =
                incidents.stream().map(i -> named.roots(i.claims())).toList();
        requireNotKeptApart(roots);
        JsonObject payload = payload(incidents)
                .put("into", oldest.id())
                .putStrings("together", sorted(roots.stream().flatMap(List::stream)));
        String others =
                String.join(", ", incidents.stream().skip(1).map(Incident::id).toList());
        return Draft.of(Entry.Operation.MERGE, oldest.id(), payload, others + " merged into " + oldest.id());
    }

    private Draft keepApart(List<Incident> incidents) {
        if (incidents.size() < 2) {
            throw Refusal.notAllowed(
                    incidents.get(0).id(), "they are one incident", "take claims out of it first: onrecord split");
        }
        List<List<String>> roots =
                incidents.stream().map(i -> named.roots(i.claims())).toList();
        String what = "never one: "
                + String.join(", ", incidents.stream().map(Incident::id).toList());
        Optional<Long> already = apart(roots, true);
        return already.map(seq -> Draft.already(seq, incidents.get(0).id(), what))
                .orElseGet(() -> Draft.of(
                        Entry.Operation.APART,
                        incidents.get(0).id(),
                        payload(incidents).putObjects("apart", apart(roots)),
                        what));
    }

    private Draft move(Decision.Move move) {
        ClaimRow row = named.claim(move.claim());
        Incident to = named.incident(move.incident()).incident();
        if (to.claims().contains(row.id())) {
            return Draft.already(0, row.id(), row.id() + " belongs to " + to.id());
        }
        Optional<Incident> from = home(row.id());
        List<Incident> both = Stream.concat(from.stream(), Stream.of(to)).toList();
        if (isTotal(row) != to.total()) {
            throw kinds(to.id());
        }
        JsonObject payload = payload(both)
                .put("document", row.document())
                .put("into", to.id())
                .putStrings(
                        "together", sorted(Stream.concat(named.roots(to.claims()).stream(), Stream.of(row.root()))));
        List<String> left = from.map(f -> named.roots(f.claims()).stream()
                        .filter(r -> !r.equals(row.root()))
                        .toList())
                .orElse(List.of());
        if (!left.isEmpty()) {
            payload.putObjects("apart", apart(List.of(List.of(row.root()), left)));
        }
        return Draft.of(Entry.Operation.MOVE, row.id(), payload, row.id() + " moved to " + to.id());
    }

    private static boolean isTotal(ClaimRow row) {
        return row.body().flag("total");
    }

    private Draft split(Incident incident, List<String> names) {
        List<String> out =
                names.stream().map(n -> named.claim(n).id()).distinct().toList();
        for (String claim : out) {
            if (!incident.claims().contains(claim)) {
                throw Refusal.value(
                        claim,
                        "is no claim of " + incident.id(),
                        "`onrecord claims --incident " + incident.id() + "` lists them");
            }
        }
        List<String> left = new ArrayList<>(incident.claims());
        left.removeAll(out);
        if (out.isEmpty() || left.isEmpty()) {
            throw Refusal.value(incident.id(), "would keep no claim, or lose none", "name some of its claims, not all");
        }
        List<String> roots = named.roots(out);
        Set<String> taken = new HashSet<>(roots);
        List<String> rest =
                named.roots(left).stream().filter(r -> !taken.contains(r)).toList();
        String id = ids.mint('i', this::isIncident);
        JsonObject payload = new JsonObject()
                .putStrings("incidents", List.of(incident.id(), id))
                .put("into", id)
                .putStrings("together", roots)
                .putObjects("apart", apart(List.of(roots, rest)));
        return Draft.of(Entry.Operation.SPLIT, id, payload, id + " split off from " + incident.id());
    }

    private Optional<Incident> home(String claim) {
        return handle.createQuery("select incident from membership where claim = :claim and until is null")
                .bind("claim", claim)
                .mapTo(String.class)
                .findOne()
                .map(id -> named.incident(id).incident());
    }

    private boolean isIncident(String id) {
        return handle.createQuery("select count(*) from incident where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void requireOneKind(List<Incident> incidents) {
        if (incidents.stream().map(Incident::total).distinct().count() > 1) {
            throw kinds(incidents.get(0).id());
        }
    }

    private static Refusal kinds(String id) {
        return Refusal.notAllowed(
                id,
                "a running total is no happening of one day",
                "correct the field `total` of the claims first, where that is wrong");
    }

    private void requireNotKeptApart(List<List<String>> roots) {
        apart(roots, false).ifPresent(seq -> {
            throw Refusal.notAllowed("entry " + seq, "keeps them apart", "take that back first: onrecord undo " + seq);
        });
    }

    /** The decision that says of these lists of claims, all or any two of them, that they are never one. */
    private Optional<Long> apart(List<List<String>> lists, boolean all) {
        for (Decided decided : Decided.at(handle, Long.MAX_VALUE, List.of(Entry.Operation.APART))) {
            Set<Integer> met = new HashSet<>();
            Set<Integer> sides = new HashSet<>();
            List<JsonObject> apart = decided.body().objects("apart");
            for (int side = 0; side < apart.size(); side++) {
                for (int i = 0; i < lists.size(); i++) {
                    if (apart.get(side).strings("claims").stream().anyMatch(lists.get(i)::contains)) {
                        met.add(i);
                        sides.add(side);
                    }
                }
            }
            if (sides.size() > 1 && met.size() > 1 && (!all || met.size() == lists.size())) {
                return Optional.of(decided.seq());
            }
        }
        return Optional.empty();
    }

    private static JsonObject payload(List<Incident> incidents) {
        return new JsonObject()
                .putStrings("incidents", incidents.stream().map(Incident::id).toList());
    }

    private static List<JsonObject> apart(List<List<String>> lists) {
        return lists.stream().map(l -> new JsonObject().putStrings("claims", l)).toList();
    }

    private static List<String> sorted(Stream<String> roots) {
        return roots.distinct().sorted().toList();
    }
}
