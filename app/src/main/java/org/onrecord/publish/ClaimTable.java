package org.onrecord.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coded;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;
import org.onrecord.publish.Table.Column;

/** Claims as rows of a table. */
public final class ClaimTable {

    private ClaimTable() {}

    /** For a terminal. {@code incidents} tells the incident of each claim. */
    public static Table brief(List<KnownClaim> claims, Map<String, String> incidents) {
        List<Column> columns = List.of(
                Column.text("id", "ID"),
                Column.text("said", "SAID"),
                Column.flexible("source", "SOURCE"),
                Column.flexible("what", "WHAT"),
                Column.flexible("figure", "FIGURE"),
                Column.flexible("side", "SIDE"),
                Column.text("incident", "INCIDENT"));
        return new Table(
                columns, claims.stream().map(k -> briefRow(k, incidents)).toList());
    }

    private static List<Object> briefRow(KnownClaim k, Map<String, String> incidents) {
        Claim c = k.claim();
        String what = c.outcome().map(Coded::code).orElse(Subject.RESPONSIBILITY.code());
        String stance = c.stance().value() == Stance.ASSERTED
                ? ""
                : " " + c.stance().value().code();
        return List.of(
                IncidentText.label(c.id()),
                IncidentStory.day(k).toString(),
                VoicesText.name(k),
                what + stance,
                c.figure().map(Cited::value).map(Numbers::bounds).orElse("-"),
                c.victims().side().orElse("-"),
                IncidentText.label(incidents.getOrDefault(c.id(), "-")));
    }

    /** For programs: one column a field, and the words. */
    public static Table full(List<KnownClaim> claims, Map<String, String> incidents) {
        List<Column> columns = List.of(
                        "id",
                        "document",
                        "published",
                        "incident",
                        "about",
                        "outcome",
                        "stance",
                        "low",
                        "high",
                        "vague",
                        "approximate",
                        "status",
                        "side",
                        "source",
                        "source_type",
                        "source_side",
                        "stated",
                        "from",
                        "to",
                        "place",
                        "part_of",
                        "figure",
                        "evidence")
                .stream()
                .map(n -> Column.text(n, n))
                .toList();
        return new Table(
                columns, claims.stream().map(k -> fullRow(k, incidents)).toList());
    }

    private static List<Object> fullRow(KnownClaim k, Map<String, String> incidents) {
        Claim c = k.claim();
        return List.of(
                c.id(),
                k.article().id(),
                Table.cell(k.article().published()),
                Table.cell(Optional.ofNullable(incidents.get(c.id()))),
                c.subject().value().code(),
                Table.cell(c.outcome().map(Coded::code)),
                c.stance().value().code(),
                Table.cell(c.figure().map(f -> f.value().low()).orElse(OptionalLong.empty())),
                Table.cell(c.figure().map(f -> f.value().high()).orElse(OptionalLong.empty())),
                c.figure().filter(f -> f.value().isVague()).isPresent(),
                c.figure().filter(f -> f.value().isApproximate()).isPresent(),
                c.victims().status().code(),
                Table.cell(c.victims().side()),
                Table.cell(c.source().map(s -> s.value().name())),
                Table.cell(c.source().map(s -> s.value().type().code())),
                Table.cell(c.source().flatMap(s -> s.value().side())),
                Table.cell(c.stated().map(Cited::value)),
                Table.cell(c.when().map(w -> w.value().from())),
                Table.cell(c.when().map(w -> w.value().to())),
                Table.cell(c.place().map(p -> p.value().name())),
                Table.cell(c.partOf()),
                Table.cell(c.figure().flatMap(f -> k.words(f.span()))),
                k.evidence());
    }
}
