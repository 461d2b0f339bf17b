package org.onrecord.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the sample dispatches again with other days, numbers and names, and says which stand for which. Publication
 * days move too, each by its own amount, so lags change; what is told of a weekday, of a month or in "27 days" is
 * rewritten to stay true.
 */
public final class Scrambler {
    private final List<Sample> samples;

    private Scrambler(List<Sample> samples) {
        this.samples = samples;
    }

    /** For the dispatches below this folder, which holds their {@code tokens.json}. */
    public static Scrambler of(Path folder) {
        return new Scrambler(Samples.read(folder));
    }

    /**
     * The dispatches told anew.
     *
     * @param texts by file as in {@code tokens.json}, in the order of publication within a case
     * @param mapping what stands for what
     */
    public record Scrambled(Map<String, String> texts, Mapping mapping) {}

    /** Told anew at random; the same seed gives the same. */
    public Scrambled scramble(long seed) {
        return tell(new RandomMapping(samples, new SplittableRandom(seed)).draw());
    }

    /** Told anew with nothing changed, which must give the files back. */
    Scrambled unchanged() {
        return tell(new RandomMapping(samples, new SplittableRandom(0)).identity());
    }

    List<Sample> samples() {
        return samples;
    }

    private Scrambled tell(Mapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Sample sample : samples) {
            texts.put(sample.file(), replace(sample, token -> render(sample, token, mapping)));
        }
        return new Scrambled(texts, mapping);
    }

    /** The text with every token replaced by what the function gives for it. */
    static String replace(Sample sample, Function<SampleToken, String> replacement) {
        StringBuilder told = new StringBuilder();
        int done = 0;
        for (SampleToken token : sample.tokens()) {
            int at = find(sample, token.text(), done);
            told.append(sample.text(), done, at).append(replacement.apply(token));
            done = at + token.text().length();
        }
        return told.append(sample.text(), done, sample.text().length()).toString();
    }

    private static int find(Sample sample, String text, int from) {
        Matcher matcher = Pattern.compile("(?<![\\w,/-])" + Pattern.quote(text) + "(?![\\w-]|,\\d|/\\d)")
                .matcher(sample.text());
        boolean address = text.indexOf('/') >= 0;
        int at = address ? sample.text().indexOf(text, from) : matcher.find(from) ? matcher.start() : -1;
        if (at < 0) {
            throw new IllegalStateException(sample.file() + " does not hold \"" + text + "\" after character " + from);
        }
        return at;
    }

    private static String render(Sample sample, SampleToken token, Mapping mapping) {
        String story = sample.story();
        if (token instanceof SampleToken.DateToken date) {
            LocalDate published = mapping.day(story, sample.published());
            return date.form().render(mapping.day(story, date.value()), published);
        }
        if (token instanceof SampleToken.DaysToken days) {
            return NumberStyle.daysLike(days.text(), mapping.lag(story, days.from(), days.to()));
        }
        if (token instanceof SampleToken.NumberToken number) {
            return NumberStyle.like(number.text(), mapping.number(story, number.value()));
        }
        if (token instanceof SampleToken.NameToken name) {
            String full = mapping.name(name.value());
            return name.family() ? Mapping.family(full) : full;
        }
        throw new IllegalStateException("no such token: " + token);
    }
}
