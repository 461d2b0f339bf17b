package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.VerifyReport.Finding;

/** What an SQLite file tells about itself: pages, indexes, and the definitions of its tables. */
final class FileCheck {

    private FileCheck() {}

    /** SQLite's own check of pages and indexes, and of references. */
    static List<Finding> run(Handle handle) {
        List<Finding> findings = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add(Finding.of("SQLite says: " + line)));
        handle.createQuery("PRAGMA foreign_key_check").mapToMap().stream()
                .forEach(row -> findings.add(Finding.of("a row refers to one that is not there: " + row)));
        return findings;
    }

    /** Tables, indexes and triggers that are not as the program makes them. */
    static List<Finding> schema(Handle held, Handle fresh) {
        Set<String> is = definitions(held);
        Set<String> should = definitions(fresh);
        List<Finding> findings = new ArrayList<>();
        is.stream()
                .filter(d -> !should.contains(d))
                .forEach(d -> findings.add(Finding.of("the schema was altered: " + firstLine(d))));
        should.stream()
                .filter(d -> !is.contains(d))
                .forEach(d -> findings.add(Finding.of("missing from the schema: " + firstLine(d))));
        return findings;
    }

    /** The record of migrations. */
    static List<Finding> history(Handle held, Handle fresh) {
        String sql = "select * from " + Migrations.HISTORY + " order by installed_rank";
        String is = held.createQuery(sql).mapToMap().list().toString();
        String should = fresh.createQuery(sql).mapToMap().list().toString();
        return is.equals(should) ? List.of() : List.of(Finding.of("the record of migrations was altered"));
    }

    private static Set<String> definitions(Handle handle) {
        return new TreeSet<>(handle.createQuery(
                        "select type || ' ' || name || ': ' || coalesce(sql, '') from sqlite_master order by name")
                .mapTo(String.class)
                .list());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
