package org.onrecord.reconcile;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Stance;

/** Figures that some claim calls untrue. */
final class Denied {

    private Denied() {}

    /** {@code figures} without those denied by anyone; all of them where nothing else would be left. */
    static List<Reading> leftOut(List<Reading> figures, List<KnownClaim> claims) {
        List<Reading> kept = figures.stream()
                .filter(r -> claims.stream().noneMatch(k -> denies(k, r)))
                .toList();
        return kept.isEmpty() ? figures : kept;
    }

    private static boolean denies(KnownClaim k, Reading r) {
        Optional<Figure> figure = k.claim().figure().map(Cited::value);
        return k.claim().stance().value() == Stance.DENIED
                && k.claim().outcome().equals(r.claim().outcome())
                && figure.isPresent()
                && figure.get().low().equals(r.figure().low())
                && figure.get().high().equals(r.figure().high());
    }
}
