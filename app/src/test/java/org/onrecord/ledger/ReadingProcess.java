package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A process of its own that looks at a ledger again and again while others write, and fails where it ever sees half of something. */
final class ReadingProcess {

    private ReadingProcess() {}

    /** @param args the ledger's address, and a file at whose appearance it ends */
    public static void main(String[] args) {
        Path stop = Path.of(args[1]);
        LedgerAddress address = LedgerAddress.find(Optional.of(args[0]), Map.of());
        int looks = 0;
        boolean last = false;
        while (!last) {
            last = Files.exists(stop);
            try (Ledger ledger = Ledger.open(address, LedgerOptions.reading(new DayAndPlace()))) {
                VerifyReport report = ledger.verify(false);
                List<DocumentCard> documents = ledger.documents(AsOf.NOW);
                if (!report.isClean() || documents.stream().anyMatch(card -> card.claims() != 2)) {
                    throw new IllegalStateException("look " + looks + ": " + report.findings() + " " + documents);
                }
                looks++;
            }
        }
        System.out.println("looks: " + looks);
    }

    static Process start(String address, Path stop, Path log) throws IOException {
        return AddingProcess.java(ReadingProcess.class, log, address, stop.toString());
    }
}
