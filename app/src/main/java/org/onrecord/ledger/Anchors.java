package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.VerifyReport.Finding;
import org.onrecord.ledger.VerifyReport.Stamped;
import org.onrecord.ledger.stamp.StampException;
import org.onrecord.ledger.stamp.Token;
import org.onrecord.ledger.stamp.Trust;
import org.onrecord.model.Sha256;

/** The stamps of time on hashes of entries. They stand beside the chain, so that stamping a head does not make another. */
final class Anchors {

    /** A stamp as it is kept. */
    record Row(long seq, String sha256, byte[] token) {}

    /** What the stamps prove, and what is wrong with them. */
    record Checked(List<Stamped> stamps, List<Finding> findings) {}

    private Anchors() {}

    static void keep(Handle handle, long seq, byte[] der) {
        handle.createUpdate("insert into anchor (seq, sha256, token) values (:seq, :sha256, :token)")
                .bind("seq", seq)
                .bind("sha256", Sha256.of(der))
                .bind("token", der)
                .execute();
    }

    static List<Row> all(Handle handle) {
        return handle.createQuery("select seq, sha256, token from anchor order by seq, sha256")
                .map((row, context) -> new Row(row.getLong("seq"), row.getString("sha256"), row.getBytes("token")))
                .list();
    }

    /** Numbers of the entries that are stamped. */
    static List<Long> stamped(Handle handle) {
        return handle.createQuery("select distinct seq from anchor order by seq")
                .mapTo(Long.class)
                .list();
    }

    /** @param hashes of the entries that are stamped, as they were recomputed */
    static Checked check(Handle handle, Map<Long, String> hashes, Optional<Trust> trust) {
        List<Stamped> stamps = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Row row : all(handle)) {
            String hash = hashes.get(row.seq());
            if (hash == null) {
                findings.add(Finding.at(row.seq(), "was stamped and is not there"));
                continue;
            }
            try {
                if (!Sha256.of(row.token()).equals(row.sha256())) {
                    findings.add(Finding.at(row.seq(), "its stamp was altered"));
                }
                stamps.add(new Stamped(row.seq(), Token.read(row.token()).check(hash, trust)));
            } catch (StampException e) {
                findings.add(Finding.at(row.seq(), "its stamp " + e.what()));
            }
        }
        return new Checked(stamps, findings);
    }
}
