package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Figure;
import org.onrecord.model.Language;
import org.onrecord.model.Mentions;
import org.onrecord.model.Outcome;
import org.onrecord.model.Place;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/**
 * Articles with their claims, made up and read by nobody: two articles a happening, five claims an article. Happenings are spread over
 * ten years and a million places, so that about thirty fall on a day of a ledger of a million claims; two hundred offices speak of them.
 */
final class Synthetic {

    static final int CLAIMS_AN_ARTICLE = 5;
    static final int ARTICLES_A_HAPPENING = 2;
    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    static final int DAYS = 3650;

    private static final Outcome[] OUTCOMES = {Outcome.KILLED, Outcome.WOUNDED};
    private static final int SOURCES = 200;
    private static final Engine ENGINE = new Engine("synthetic", "1", "1");
    private static final String[] BEGIN = {
        "Tar", "Bro", "Kal", "Us", "Mir", "Vel", "Zor", "Lup", "Dre", "Fen", "Gal", "Hor"
    };
    private static final String[] END = {"nov", "dal", "mik", "grad", "sk", "ville", "burg", "pol", "stan", "mere"};
    private static final String[] COMMON = {
        "strike", "village", "forces", "morning", "officials", "according", "houses", "local", "reported", "region"
    };

    private Synthetic() {}

    /** Article {@code number}, the same every time. */
    static Extraction article(int number) {
        int happening = number / ARTICLES_A_HAPPENING;
        Random story = new Random(happening * 7919L);
        Random own = new Random(number * 104729L);
        LocalDate day = FIRST.plusDays(story.nextInt(DAYS));
        String place = name(story) + name(story).toLowerCase(Locale.ROOT);
        String side = name(new Random(happening % 40));
        int killed = 2 + story.nextInt(60);
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        String id = "a" + number;
        for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
            int start = text.length();
            String source = name(new Random(own.nextInt(SOURCES))) + " office";
            int figure = killed + own.nextInt(3) * (i + 1);
            text.append(source).append(" said ");
            Span number1 = append(text, Integer.toString(figure));
            text.append(' ').append(side).append(" soldiers were ");
            Outcome outcome = OUTCOMES[i % 2];
            Span cue = append(text, outcome.code());
            text.append(" in ");
            Span where = append(text, place);
            text.append(" on ");
            Span when = append(text, day.toString());
            for (int w = 0; w < 8; w++) {
                text.append(' ').append(COMMON[own.nextInt(COMMON.length)]);
            }
            text.append(". ");
            Span evidence = new Span(start, text.length() - 1);
            claims.add(new Claim(
                    id + "#c" + i,
                    evidence,
                    Optional.of(new Cited<>(new Figure.Exactly(figure), number1, "number")),
                    new Cited<>(Subject.CASUALTIES, cue, "cue"),
                    Optional.of(outcome),
                    new Cited<>(Stance.ASSERTED, evidence, "plain"),
                    Victims.UNTOLD.withSide(Optional.of(side)),
                    Optional.of(new Cited<>(
                            new Source(source, SourceType.MILITARY, Optional.of(side), Optional.empty(), false),
                            new Span(start, start + source.length()),
                            "said")),
                    Optional.empty(),
                    Optional.of(new Cited<>(Days.of(day), when, "on")),
                    Optional.of(new Cited<>(Place.named(place), where, "in")),
                    Optional.empty(),
                    Optional.empty(),
                    "i1",
                    false));
        }
        Document document =
                Document.ofText(id, text.toString(), Language.EN, Optional.of(day.plusDays(own.nextInt(9))));
        return new Extraction(document, claims, Mentions.NONE, ENGINE);
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static String name(Random random) {
        return BEGIN[random.nextInt(BEGIN.length)]
                + BEGIN[random.nextInt(BEGIN.length)].toLowerCase(Locale.ROOT)
                + END[random.nextInt(END.length)];
    }
}
