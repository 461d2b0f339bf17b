package org.onrecord.extract.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Attributed;
import org.onrecord.model.Cited;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;

/**
 * One source saying something, once.
 *
 * @param at the token at which it stands: where the words for the speaker begin, else the cue, else the content
 * @param speaker the tokens that name the source, with what stands beside the name; of an earlier sentence where the speech goes on
 * @param source who it is, by the fullest name in the article
 * @param cue the tokens that report the speech; empty where it goes on
 * @param content what is said, in order, possibly in pieces
 * @param stance as the cue shows it
 * @param stated the day on which the source spoke, where the article tells it
 * @param rule that found the cue
 */
public record Attribution(
        int at,
        List<Stretch> speaker,
        Source source,
        List<Stretch> cue,
        List<Stretch> content,
        Stance stance,
        Optional<Cited<LocalDate>> stated,
        String rule)
        implements Attributed {

    public Attribution {
        speaker = List.copyOf(speaker);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    @Override
    public String attribute(String key) {
        return switch (key) {
            case "type" -> source.type().code();
            case "side" -> source.side().orElse("");
            case "stance" -> stance.code();
            default -> "";
        };
    }
}
