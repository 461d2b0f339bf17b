package org.onrecord.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a node's words beside the Markdown they were made from: backslash escapes and entities are longer there. */
final class Origins {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]([0-9A-Fa-f]{1,6})|#(\\d{1,7})|(\\w{1,31}));");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;

    Origins(String source) {
        this.source = source;
    }

    /** Adds {@code words} to {@code out}; they were made from {@code source[from..to)}. */
    void add(String words, int from, int to, boolean escapes, MappedText out) {
        int at = from;
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            if (escapes && at + 1 < to && source.charAt(at) == '\\' && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                out.add(c, at);
                at += 2;
                i++;
                continue;
            }
            int entity = escapes && at < to && source.charAt(at) == '&' ? entity(words, i, at, to) : 0;
            if (entity > 0) {
                int units = unitsOf(words, i);
                for (int unit = 0; unit < units; unit++) {
                    out.add(words.charAt(i + unit), at);
                }
                i += units;
                at += entity;
                continue;
            }
            while (at < to && source.charAt(at) != c) {
                at++;
            }
            out.add(c, Math.min(at, Math.max(to - 1, 0)));
            at = Math.min(at + 1, to);
            i++;
        }
    }

    /** Length of the entity at {@code at} of which {@code words[i]} was made; 0 where the ampersand stands for itself. */
    private int entity(String words, int i, int at, int to) {
        Matcher m = ENTITY.matcher(source).region(at, to);
        if (!m.lookingAt()) {
            return 0;
        }
        boolean stands = words.startsWith(m.group(), i) && !m.group().equals("&amp;") && m.group(3) != null;
        return stands ? 0 : m.end() - at;
    }

    private static int unitsOf(String words, int i) {
        return Character.charCount(words.codePointAt(i));
    }
}
