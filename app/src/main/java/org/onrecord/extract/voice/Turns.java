package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.extract.text.Sentence;

/** Reads transcripts: paragraphs that begin with the name of who speaks, and a colon or brackets, in an article where such a name comes back. */
final class Turns {

    private static final int LONGEST = 7;

    /** A paragraph's label: the speaker's words, one past the mark that ends them, and the name that comes back. */
    private record Label(int from, int to, int end, String name) {}

    private final Words words;
    private final List<Sentence> sentences;

    Turns(Words words) {
        this.words = words;
        this.sentences = words.page().text().sentences();
    }

    /** The turns of a transcript, each with what is said until the next; empty where the article is none. */
    List<Draft> find() {
        Map<Integer, Label> labels = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int n = 0; n < sentences.size(); n++) {
            int at = n;
            if (isFirst(n)) {
                label(sentences.get(n)).ifPresent(l -> {
                    labels.put(at, l);
                    times.merge(l.name(), 1, Integer::sum);
                });
            }
        }
        boolean transcript = times.values().stream().anyMatch(t -> t > 1);
        return transcript ? turns(labels) : List.of();
    }

    private List<Draft> turns(Map<Integer, Label> labels) {
        List<Draft> found = new ArrayList<>();
        Optional<Draft> speaking = Optional.empty();
        for (int n = 0; n < sentences.size(); n++) {
            Sentence sentence = sentences.get(n);
            Label label = labels.get(n);
            if (label != null) {
                speaking = words.is(label.from(), "question-label")
                        ? Optional.empty()
                        : Optional.of(new Draft(
                                sentence,
                                Cue.none(Cue.Form.HEAD, label.from(), "voices/turn"),
                                Optional.of(Phrase.of(label.from(), label.to())),
                                Optional.empty(),
                                false,
                                false));
                speaking.ifPresent(found::add);
            }
            int from = label == null ? sentence.from() : label.end();
            if (from < sentence.to() && sentence.block().isTold()) {
                speaking.ifPresent(d -> d.content.add(new Stretch(from, sentence.to())));
            }
        }
        return found;
    }

    private boolean isFirst(int n) {
        return n == 0 || !sentences.get(n).block().equals(sentences.get(n - 1).block());
    }

    private Optional<Label> label(Sentence sentence) {
        int from = sentence.from();
        if (words.isMark(from, "[")) {
            OptionalInt end = markAfter(from + 1, sentence, "]");
            return end.isPresent() ? named(from + 1, end.getAsInt()) : Optional.empty();
        }
        OptionalInt end = markAfter(from, sentence, ":");
        return end.isPresent() ? named(from, end.getAsInt()) : Optional.empty();
    }

    private OptionalInt markAfter(int from, Sentence sentence, String mark) {
        for (int i = from; i < Math.min(sentence.to(), from + LONGEST); i++) {
            if (words.isMark(i, mark)) {
                return OptionalInt.of(i);
            }
            boolean name = words.isCapital(i)
                    || words.isMark(i, ".-")
                    || words.is(i, "article")
                    || words.is(i, "name-particle")
                    || words.is(i, "of-or-from");
            if (!name || words.is(i, "harm-word") || words.isTime(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Label> named(int from, int mark) {
        int first = words.is(from, "article") ? from + 1 : from;
        return first < mark && words.isWord(mark - 1)
                ? Optional.of(
                        new Label(first, mark, mark + 1, words.word(mark - 1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
