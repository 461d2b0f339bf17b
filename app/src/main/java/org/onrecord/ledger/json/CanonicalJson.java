package org.onrecord.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON in the one spelling of RFC 8785: keys sorted by UTF-16 units, no spaces, the shortest escapes. The one addition: half a
 * surrogate pair, which UTF-8 cannot carry, is written as an escape, so that any text a page may hold comes back as it was.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** UTF-8, what commitments are made over. */
    public static byte[] bytes(JsonObject object) {
        return text(object).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(JsonObject object) {
        StringBuilder out = new StringBuilder(256);
        write(object, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof JsonObject object) {
            char before = '{';
            for (Map.Entry<String, Object> field : object.fields().entrySet()) {
                out.append(before);
                quote(field.getKey(), out);
                out.append(':');
                write(field.getValue(), out);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                write(item, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else {
            out.append(value); // Long and Boolean spell themselves
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || isHalfPair(text, i)) {
                        escape(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isHalfPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
    }
}
