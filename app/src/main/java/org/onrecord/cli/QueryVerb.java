package org.onrecord.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ledger.AsOf;
import org.onrecord.publish.AsAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A verb that asks the ledger, now or as of another time. */
@Command
abstract class QueryVerb extends LedgerVerb {

    @Mixin
    private final AsOfWhen when = new AsOfWhen();

    QueryVerb(Onrecord root, Format... formats) {
        super(root, formats);
    }

    AsOf asOf() {
        return new AsOf(when.known(root()), when.recorded(root()), when.relink(root()));
    }

    /** "as known on 2020-10-01, as recorded at …"; empty for now. */
    String asOfWords() {
        AsOf at = asOf();
        String known = at.known().map(d -> "as known on " + d).orElse("");
        String recorded = at.recorded().map(t -> "as recorded at " + t).orElse("");
        String relinked = at.relinked() ? "linked anew" : "";
        return Stream.of(known, recorded, relinked).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A last line that says as of when, where that is not now. */
    void tellAsOf() {
        if (!asOfWords().isEmpty()) {
            out().line("");
            out().line(ink().faint(asOfWords()));
        }
    }

    /** The same for programs. */
    AsAt asAt() {
        return new AsAt(
                asOf().known().map(LocalDate::toString), asOf().recorded().map(Instant::toString));
    }
}
