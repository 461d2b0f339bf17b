package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Block;

/** The stretches between quotation marks; they may run over sentences, and, where left open, to the end of the paragraph. */
final class Quotes {

    /** Shorter ones are words held at arm's length, not speech of their own. */
    private static final int SPEECH = 3;

    private final Words words;
    private final List<Stretch> all = new ArrayList<>();

    Quotes(Words words) {
        this.words = words;
        find();
    }

    /** The quotations of the text that may be speech, without their marks, in order. */
    List<Stretch> all() {
        return all;
    }

    /** The quotation that holds {@code token}. */
    Optional<Stretch> around(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).holds(token) ? Optional.of(all.get(low)) : Optional.empty();
    }

    private void find() {
        int open = -1;
        Block block = null;
        for (Sentence sentence : words.page().text().sentences()) {
            if (block != null && !block.equals(sentence.block()) && open >= 0) {
                close(open, sentence.from());
                open = -1;
            }
            block = sentence.block();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int width = width(i);
                if (width == 0) {
                    continue;
                }
                boolean opens = open < 0 && !words.isMark(i, "\u201D\u00BB") || words.isMark(i, "\u201C\u00AB");
                if (!opens && open >= 0) {
                    close(open, i);
                    open = -1;
                } else if (opens) {
                    open = i + width;
                }
                i += width - 1;
            }
        }
        if (open >= 0) {
            close(open, words.page().tokens().size());
        }
    }

    /** How many tokens the double quotation mark at {@code i} takes; 0 where there is none. */
    private int width(int i) {
        if (words.isMark(i, "\"\u201C\u201D\u00AB\u00BB\u201E")) {
            return 1;
        }
        return words.isDoubled(i) ? 2 : 0;
    }

    private void close(int from, int to) {
        if (to - from >= SPEECH) {
            all.add(new Stretch(from, to));
        }
    }
}
