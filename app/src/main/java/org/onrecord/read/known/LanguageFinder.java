package org.onrecord.read.known;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Language;

/**
 * Finds the language of a text by its script, its function words and the letters that only one of the languages has. A sample of the
 * text is looked at, so that it costs the same for a note and for a book.
 */
public final class LanguageFinder {

    private static final int SAMPLE = 700;
    private static final double LEAST_SCORE = 0.1;
    private static final double LEAST_LEAD = 0.02;
    private static final double WEIGHT_OF_LETTERS = 4;
    private static final LanguageFinder BUILT_IN = new LanguageFinder(PageLanguage.all());

    private final List<Profile> profiles;

    private LanguageFinder(List<PageLanguage> languages) {
        this.profiles = languages.stream().map(Profile::of).toList();
    }

    /** For all languages that reading knows. */
    public static LanguageFinder builtIn() {
        return BUILT_IN;
    }

    /** The language of {@code text}, {@link Language#UNDETERMINED} where none is plain. */
    public Language find(String text) {
        TextSample sample = TextSample.of(text, SAMPLE);
        Language best = Language.UNDETERMINED;
        double first = LEAST_SCORE;
        double second = 0;
        for (Profile profile : profiles) {
            double score = profile.score(sample);
            if (score > first) {
                second = best.equals(Language.UNDETERMINED) ? 0 : first;
                first = score;
                best = profile.language;
            } else {
                second = Math.max(second, score);
            }
        }
        return first - second >= LEAST_LEAD ? best : Language.UNDETERMINED;
    }

    private record Profile(
            Language language,
            Character.UnicodeScript script,
            Set<String> words,
            String own,
            String foreign,
            String seldom,
            double seldomShare) {

        static Profile of(PageLanguage page) {
            Set<String> words = new HashSet<>();
            page.section("words").forEach(line -> words.addAll(List.of(line.split(" ", -1))));
            List<String> seldom = page.section("seldom");
            String[] parts =
                    seldom.isEmpty() ? new String[] {"", "1"} : seldom.get(0).split(" ", -1);
            return new Profile(
                    page.language(),
                    Character.UnicodeScript.valueOf(
                            page.section("script").get(0).toUpperCase(Locale.ROOT)),
                    Set.copyOf(words),
                    String.join("", page.section("own letters")),
                    String.join("", page.section("foreign letters")),
                    parts[0],
                    Double.parseDouble(parts[1]));
        }

        /** 0 where it cannot be; else about the share of words that are the language's own. */
        double score(TextSample sample) {
            double letters = sample.letters();
            if (letters == 0 || sample.lettersOf(script) * 2 <= letters) {
                return 0;
            }
            if (!seldom.isEmpty() && sample.lettersIn(seldom) > Math.max(2, seldomShare * letters)) {
                return 0;
            }
            double known = 0;
            for (String word : sample.words()) {
                known += words.contains(word) ? 1 : 0;
            }
            known /= sample.words().size();
            return known + WEIGHT_OF_LETTERS * (sample.lettersIn(own) - sample.lettersIn(foreign)) / letters;
        }
    }
}
