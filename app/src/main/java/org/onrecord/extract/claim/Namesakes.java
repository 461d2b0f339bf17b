package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.figure.People;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Names;
import org.onrecord.model.Status;

/** Who a person told by name only is, where another place of the article tells it: "the teacher Sara Bell", later "Bell". */
final class Namesakes {

    private record Known(String name, Group who) {}

    private final List<Known> known;

    private Namesakes(List<Known> known) {
        this.known = known;
    }

    static Namesakes of(Page page) {
        return new Namesakes(page.<People>layer("people").all().stream()
                .flatMap(m -> m.value().groups().stream())
                .filter(g -> g.kind() == Group.Kind.NAMED && g.status() != Status.UNKNOWN)
                .map(g -> new Known(page.text().words(g.figureFrom(), g.figureTo()), g))
                .toList());
    }

    void tell(Draft draft) {
        Optional<String> name = draft.finding
                .map(Finding::group)
                .filter(g -> g.kind() == Group.Kind.NAMED && draft.status == Status.UNKNOWN)
                .map(g -> draft.page.text().words(g.figureFrom(), g.figureTo()));
        name.flatMap(n -> known.stream()
                        .filter(k -> Names.oneHoldsTheOther(k.name(), n))
                        .findFirst())
                .ifPresent(k -> draft.status = k.who().status());
    }
}
