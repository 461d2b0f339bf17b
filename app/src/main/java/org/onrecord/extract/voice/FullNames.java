package org.onrecord.extract.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.text.Sentence;

/** Where an article tells a person's name in full, whether or not the person speaks there. */
final class FullNames {

    private final Words words;
    private final PersonNames names;
    /** By last name in small letters (the last but one, too, of three), the first full name that has it. */
    private final Map<String, Stretch> full = new HashMap<>();

    FullNames(Words words) {
        this.words = words;
        this.names = new PersonNames(words);
        words.page().text().sentences().forEach(this::index);
    }

    private void index(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to()) {
            int end = i;
            while (end < sentence.to() && names.isNameWord(end)) {
                end++;
            }
            if (end - i > 1 && end - i < 5) {
                Stretch name = new Stretch(i, end);
                full.putIfAbsent(words.word(end - 1).toLowerCase(Locale.ROOT), name);
                if (end - i > 2) {
                    full.putIfAbsent(words.word(end - 2).toLowerCase(Locale.ROOT), name);
                }
            }
            i = Math.max(end, i) + 1;
        }
    }

    /** The place where the person with this one name is introduced in full: the name with its rank and what stands beside it. */
    Optional<Phrase> introducing(String name) {
        Stretch found = full.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            return Optional.empty();
        }
        Sentence sentence =
                words.page().text().sentences().get(words.page().text().sentenceAt(found.from()));
        Phrases phrases = new Phrases(words, sentence);
        int from = led(phrases.walkBack(found.to()), found.from());
        return phrases.after(found.from())
                .filter(p -> p.to() == found.to())
                .map(p -> new Phrase(from, p.to(), p.alsoFrom(), p.alsoTo()))
                .or(() -> Optional.of(Phrase.of(from, found.to())));
    }

    /** The rank or role right before a name, without what it hangs on. */
    private int led(int from, int name) {
        for (int i = from; i < name; i++) {
            if (words.is(i, "inner-preposition") || words.is(i, "of-or-from") || words.isPossessiveEnd(i)) {
                return name;
            }
        }
        return Math.min(from, name);
    }
}
