package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Block;

/** Finds the stretches between quotation marks; they may run over sentences, and, where left open, to the end of the paragraph. */
final class Quotes {

    /** Shorter ones are words held at arm's length, not speech of their own. */
    private static final int SPEECH = 4;

    private final Words words;

    Quotes(Words words) {
        this.words = words;
    }

    /** The quotations of the text that may be speech, without their marks, in order. */
    List<Stretch> find() {
        List<Stretch> found = new ArrayList<>();
        int open = -1;
        Block block = null;
        List<Sentence> sentences = words.page().text().sentences();
        for (Sentence sentence : sentences) {
            if (block != null && !block.equals(sentence.block()) && open >= 0) {
                close(found, open, sentence.from());
                open = -1;
            }
            block = sentence.block();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (!isDouble(i)) {
                    continue;
                }
                if (open < 0 && !words.isMark(i, "\u201D\u00BB")) {
                    open = i + 1;
                } else if (open >= 0 && words.isMark(i, "\u201C\u00AB")) {
                    open = i + 1;
                } else if (open >= 0) {
                    close(found, open, i);
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            close(found, open, words.page().tokens().size());
        }
        return found;
    }

    private boolean isDouble(int i) {
        return words.isMark(i, "\"\u201C\u201D\u00AB\u00BB\u201E");
    }

    private static void close(List<Stretch> found, int from, int to) {
        if (to - from >= SPEECH) {
            found.add(new Stretch(from, to));
        }
    }
}
