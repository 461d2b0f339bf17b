package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.VerifyReport.Finding;

/** What a PostgreSQL server tells about a ledger's tables: that what refuses to change entries is still there and in force. */
final class ServerCheck {

    private static final String CALLS = " EXECUTE FUNCTION onrecord_refuse()";

    /** As the migrations make them: the trigger's name, and when it fires. */
    private static final Map<String, String> TRIGGERS = Map.of(
            "entry_is_never_changed", "BEFORE DELETE OR UPDATE ON entry FOR EACH ROW",
            "entry_is_never_emptied", "BEFORE TRUNCATE ON entry FOR EACH STATEMENT",
            "payload_is_never_changed", "BEFORE UPDATE ON payload FOR EACH ROW",
            "payload_is_never_emptied", "BEFORE TRUNCATE ON payload FOR EACH STATEMENT");

    private ServerCheck() {}

    /** Triggers of the ledger's schema that are missing, out of force, or others than the program makes. */
    static List<Finding> triggers(Handle handle) {
        Map<String, String> is = new HashMap<>();
        handle.createQuery("""
                        select t.tgname, t.tgenabled::text as enabled,
                            replace(pg_get_triggerdef(t.oid), quote_ident(current_schema()) || '.', '') as definition, p.prosrc
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
                            join pg_namespace n on n.oid = c.relnamespace
                        where not t.tgisinternal and n.nspname = current_schema()""")
                .map((row, context) -> Map.entry(
                        row.getString("tgname"),
                        row.getString("enabled") + " " + row.getString("definition")
                                + (row.getString("prosrc").contains("raise exception")
                                        ? ""
                                        : " which refuses nothing")))
                .forEach(e -> is.put(e.getKey(), e.getValue()));
        List<Finding> findings = new ArrayList<>();
        TRIGGERS.forEach((name, fires) -> {
            String should = "O CREATE TRIGGER " + name + " " + fires + CALLS;
            if (!is.containsKey(name)) {
                findings.add(Finding.of("missing from the schema: trigger " + name));
            } else if (!should.equals(is.remove(name))) {
                findings.add(Finding.of("the schema was altered: trigger " + name));
            }
        });
        is.keySet().forEach(name -> findings.add(Finding.of("the schema was altered: trigger " + name)));
        findings.sort(java.util.Comparator.comparing(Finding::what));
        return findings;
    }
}
