package org.onrecord.extract.claim;

import java.util.List;

/** Headlines take days and place from the body, where it tells them for the same figure. */
final class HeadlineSlot implements Slot {

    @Override
    public String name() {
        return "headlines";
    }

    @Override
    public void fill(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!Headlines.isHeadline(draft.page, draft.sentence)) {
                break;
            }
            drafts.stream()
                    .filter(d -> !d.sentence.equals(draft.sentence)
                            && d.outcome.equals(draft.outcome)
                            && (d.sameFigure(draft) || d.figure.isEmpty() && draft.figure.isEmpty() && !d.isSilence()))
                    .findFirst()
                    .ifPresent(body -> take(draft, body));
        }
    }

    private static void take(Draft headline, Draft body) {
        if (!headline.ownTime || body.ownTime) {
            headline.when = body.when;
            headline.ownTime = body.ownTime;
            headline.total = body.total;
        }
        headline.place = body.place.or(() -> headline.place);
        headline.ownPlace = headline.ownPlace || body.ownPlace;
    }
}
