package org.onrecord.extract.time;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.rule.Match;

/** Reads a match of the file {@code time-phrases.rules}: what is made of expressions already found. */
final class PhraseReader {

    private PhraseReader() {}

    static Phrase read(Match match) {
        Phrase base = match.value("x", Phrase.class)
                .orElseThrow()
                .over(match.from(), match.to(), match.rule().name());
        Phrase edged = match.term("e")
                .map(e -> base.withEdge(Edge.valueOf(e.attribute("edge").toUpperCase(Locale.ROOT))))
                .orElse(base);
        return switch (match.gives("op")) {
            case "edge" -> edged;
            case "part" ->
                edged.withPart(Optional.of(
                        match.term("p").map(p -> p.attribute("code")).orElse("MO")));
            case "overnight" -> edged.byNight();
            case "clock" ->
                edged.withClock(match.value("c", Phrase.class)
                        .map(c -> ((Expression.Clock) c.base()).time())
                        .orElseThrow());
            case "offset" -> edged.shifted(ExpressionReader.given(match, "n"));
            default ->
                throw new IllegalArgumentException(
                        "rule " + match.rule() + ": no op is called '" + match.gives("op") + "'");
        };
    }
}
