package org.onrecord.cli;

import org.onrecord.ledger.AsOf;
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
        return new AsOf(when.known(root()), when.recorded(root()));
    }

    /** "as known on 2020-10-01, as recorded at …"; empty for now. */
    String asOfWords() {
        AsOf at = asOf();
        String known = at.known().map(d -> "as known on " + d).orElse("");
        String recorded = at.recorded().map(t -> "as recorded at " + t).orElse("");
        return known.isEmpty() || recorded.isEmpty() ? known + recorded : known + ", " + recorded;
    }
}
