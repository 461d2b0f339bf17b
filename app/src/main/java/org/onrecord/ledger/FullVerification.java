package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.Rebuilding.Table;
import org.onrecord.ledger.VerifyReport.Finding;
import org.sqlite.JDBC;

/** Replays the entries into a database of its own and compares every derived table, the schema and the file's own bookkeeping. */
final class FullVerification {

    private static final List<Table> BY_REPLAY = List.of(
            Table.DOCUMENT,
            Table.ASSERTION,
            Table.CLAIM,
            Table.DECISION,
            Table.DECISION_CLAIM,
            Table.MEMBERSHIP,
            Table.DERIVATION);

    private FullVerification() {}

    /** @param report of the entries; where these are not clean there is nothing to compare with */
    static VerifyReport extend(VerifyReport report, Handle held, Deriver deriver, boolean sqlite) {
        List<Finding> findings = new ArrayList<>(report.findings());
        List<String> notes = new ArrayList<>(report.notes());
        if (sqlite) {
            findings.addAll(FileCheck.run(held));
        } else {
            findings.addAll(ServerCheck.triggers(held));
        }
        if (report.isClean()) {
            compare(report, held, deriver, sqlite, findings, notes);
        } else {
            notes.add("The derived tables were not compared, since the entries that they follow from are not whole");
        }
        return new VerifyReport(
                report.entries(), report.head(), report.erased(), true, report.stamps(), findings, notes);
    }

    private static void compare(
            VerifyReport report,
            Handle held,
            Deriver deriver,
            boolean sqlite,
            List<Finding> findings,
            List<String> notes) {
        String url = "jdbc:sqlite:file:replay-" + UUID.randomUUID() + "?mode=memory&cache=shared";
        try (Connection keep = JDBC.createConnection(url, new Properties());
                Handle replayed = Handles.open(keep)) {
            Migrations.bringForward(url);
            replayed.execute("BEGIN");
            Rebuilding.replay(held, replayed);
            boolean sameProgram = DerivedTables.isBy(replayed, deriver.version()) || report.entries() == 0;
            if (sameProgram) {
                new Derivation(replayed, deriver)
                        .restore()
                        .ifPresent(missing -> findings.add(
                                Finding.of("the links recorded are not those that follow from the claims")));
            } else {
                notes.add(
                        "The tables of incidents, links, estimates and disclosures were derived by another version of the"
                                + " program and not compared: run rebuild, then verify again");
            }
            findings.addAll(Comparison.of(held, replayed, sameProgram ? List.of(Table.values()) : BY_REPLAY));
            if (sqlite) {
                findings.addAll(FileCheck.schema(held, replayed));
                findings.addAll(FileCheck.history(held, replayed));
            }
            replayed.execute("ROLLBACK");
        } catch (SQLException e) {
            findings.add(Finding.of("the derived tables cannot be read: " + e.getMessage()));
        } catch (RuntimeException e) {
            findings.add(Finding.of("the derived tables cannot be compared: " + e.getMessage()));
        }
        if (!findings.isEmpty()) {
            notes.add("Where only derived tables are wrong, rebuild makes them anew from the entries");
        }
    }
}
