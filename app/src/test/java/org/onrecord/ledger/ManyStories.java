package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.model.Claim;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/** A ledger of many articles on some stories that run into each other, to which things happen one by one, as chance has it. */
final class ManyStories {

    private static final int ARTICLES = 80;
    private static final String[] SYLLABLES = {"Ka", "lo", "Mi", "ru", "Te", "no", "Sa", "vi", "Bo", "de"};
    private static final String[] OUTCOMES = {"killed", "wounded", "captured"};

    private final Ledger ledger;
    private final Random random;
    private final List<String> texts = new ArrayList<>();
    private final List<Long> decided = new ArrayList<>();
    private int articles;

    ManyStories(Ledger ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
    }

    /** Enough of them that what many have in common is common. */
    void begin() {
        List<Extraction> batch = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            batch.add(article(Dispatches.FIRST));
        }
        ledger.addAll(batch);
    }

    /** @return what happened */
    String step() {
        List<KnownClaim> claims = ledger.claims(ClaimFilter.ALL, AsOf.NOW);
        KnownClaim claim = claims.get(random.nextInt(claims.size()));
        List<Incident> incidents = ledger.incidents(IncidentFilter.ALL, AsOf.NOW).stream()
                .map(IncidentView::incident)
                .toList();
        Incident one = incidents.get(random.nextInt(incidents.size()));
        Incident other = incidents.get(random.nextInt(incidents.size()));
        return switch (random.nextInt(12)) {
            case 0 -> decide(new Decision.Move(claim.id(), one.id()));
            case 1 -> decide(new Decision.Merge(List.of(one.id(), other.id())));
            case 2 -> decide(new Decision.KeepApart(List.of(one.id(), other.id())));
            case 3 ->
                decide(new Decision.Split(
                        one.id(), one.claims().subList(0, (one.claims().size() + 1) / 2)));
            case 4 -> decide(new Decision.Review(claim.id(), Verdict.REJECTED));
            case 5 -> decide(new Decision.Correct(claim.id(), ClaimField.PLACE, name(1), Optional.of("killed")));
            case 6 -> undone();
            case 7 ->
                "erased " + ledger.erase(claim.article().id(), "asked for").size();
            case 8 -> "read again " + ledger.add(article(Dispatches.SECOND)).outcome();
            default -> {
                List<Extraction> batch = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    batch.add(article(Dispatches.FIRST));
                }
                yield "added " + ledger.addAll(batch).size();
            }
        };
    }

    private String undone() {
        return decided.isEmpty() ? "nothing" : decide(new Decision.Undo(decided.get(random.nextInt(decided.size()))));
    }

    private String decide(Decision decision) {
        try {
            DecisionReport report = ledger.decide(decision, "chance");
            report.entry().ifPresent(decided::add);
            return report.what();
        } catch (LedgerException e) {
            return e.getMessage();
        }
    }

    /** New, a new version of an old one, or an old one's text at another place. */
    private Extraction article(Engine engine) {
        boolean reprint = !texts.isEmpty() && random.nextInt(8) == 0;
        String text = reprint ? texts.get(random.nextInt(texts.size())) : text();
        texts.add(text);
        boolean known = articles > 0 && random.nextInt(10) == 0;
        int number = known ? random.nextInt(articles) : articles++;
        String day = "2023-0" + (6 + random.nextInt(3)) + "-1" + random.nextInt(10);
        return labelled(Dispatches.read("a" + number, day, text, engine));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append("%d %s in %s on 2023-0%d-1%d, said %s. "
                    .formatted(
                            2 + random.nextInt(20),
                            OUTCOMES[random.nextInt(OUTCOMES.length)],
                            name(1),
                            6 + random.nextInt(3),
                            random.nextInt(10),
                            name(2)));
        }
        return text.append("End of ").append(name(3)).append('.').toString();
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder("N");
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.append("sk").toString();
    }

    /** Each place is a happening of its own. */
    private static Extraction labelled(Extraction extraction) {
        List<Claim> claims = extraction.claims().stream()
                .map(c -> c.withIds(
                        c.id(),
                        c.partOf(),
                        c.sameAs(),
                        c.place().orElseThrow().value().name()))
                .toList();
        return new Extraction(extraction.document(), claims, extraction.mentions(), extraction.engine());
    }
}
