package org.onrecord.extract.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/** Finds the gazetteer's names by the numbers of their words. Built once; read by many threads. */
final class NameIndex {

    /** A name and all places that bear it. */
    record Name(int[] words, List<Entry> bearers, Optional<String> people) {}

    private final Name[][] byFirst;

    NameIndex(Gazetteer gazetteer, Grammar grammar) {
        Map<String, List<Entry>> places = new LinkedHashMap<>();
        gazetteer
                .entries()
                .forEach(e -> e.names()
                        .forEach(n -> spellings(n)
                                .forEach(s -> places.computeIfAbsent(s, k -> new ArrayList<>())
                                        .add(e))));
        List<Name> names = new ArrayList<>();
        places.forEach(
                (name, bearers) -> names.add(new Name(grammar.learn(name), List.copyOf(bearers), Optional.empty())));
        gazetteer
                .peoples()
                .forEach((word, code) -> names.add(new Name(grammar.learn(word), List.of(), Optional.of(code))));
        Name[][] table = new Name[grammar.words().size()][];
        for (Name name : names) {
            int first = name.words()[0];
            Name[] old = table[first] == null ? new Name[0] : table[first];
            Name[] more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = name;
            Arrays.sort(more, (a, b) -> b.words().length - a.words().length);
            table[first] = more;
        }
        this.byFirst = table;
    }

    /** The name as written and without its accents. */
    private static Collection<String> spellings(String name) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        all.add(name);
        all.add(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        return all;
    }

    /** The longest name that stands at token {@code at}, before {@code limit}, not written small; null where none does. */
    @Nullable
    Name at(Tokens tokens, int at, int limit) {
        int word = tokens.word(at);
        if (word == 0 || word >= byFirst.length || byFirst[word] == null) {
            return null;
        }
        for (Name name : byFirst[word]) {
            if (stands(name.words(), tokens, at, limit)) {
                return name;
            }
        }
        return null;
    }

    private static boolean stands(int[] words, Tokens tokens, int at, int limit) {
        if (at + words.length > limit) {
            return false;
        }
        boolean capital = false;
        for (int i = 0; i < words.length; i++) {
            if (tokens.word(at + i) != words[i]) {
                return false;
            }
            capital |= tokens.kind(at + i) == TokenKind.WORD && tokens.casing(at + i) != Casing.LOWER;
        }
        int last = at + words.length - 1;
        boolean small = tokens.casing(at) == Casing.LOWER && tokens.casing(last) == Casing.LOWER;
        return capital && !small && !(words.length == 1 && tokens.casing(at) == Casing.LOWER);
    }
}
