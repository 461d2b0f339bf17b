package org.onrecord.read.json;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.SourceMap;
import org.onrecord.read.bytes.Decoded;

/** Leads from a character of a JSON string back to the byte at which it, or its escape, begins. The way is found when first asked for. */
final class JsonText implements SourceMap {

    private final Decoded line;
    private final int quote;
    private final int length;
    private volatile int @Nullable [] origins;

    /**
     * @param quote where, in the line, the opening quote of the string stands
     * @param length of the string without its escapes
     */
    JsonText(Decoded line, int quote, int length) {
        this.line = line;
        this.quote = quote;
        this.length = length;
    }

    @Override
    public long byteAt(int unit) {
        int[] known = origins;
        if (known == null) {
            known = walk();
            origins = known;
        }
        return line.byteAt(known[unit]);
    }

    private int[] walk() {
        String json = line.text();
        int[] found = new int[length + 1];
        int at = quote + 1;
        for (int unit = 0; unit < length; unit++) {
            boolean pair = unit > 0 && isLowSurrogate(json, at) && isHighSurrogate(json, found[unit - 1]);
            found[unit] = pair ? found[unit - 1] : at;
            at += step(json, at);
        }
        found[length] = at;
        return found;
    }

    private static int step(String json, int at) {
        if (json.charAt(at) != '\\') {
            return 1;
        }
        return json.charAt(at + 1) == 'u' ? 6 : 2;
    }

    private static boolean isHighSurrogate(String json, int at) {
        return Character.isHighSurrogate(unit(json, at));
    }

    private static boolean isLowSurrogate(String json, int at) {
        return Character.isLowSurrogate(unit(json, at));
    }

    /** The code unit that stands or is escaped at {@code at}; 0 for short escapes. */
    private static char unit(String json, int at) {
        if (json.charAt(at) != '\\') {
            return json.charAt(at);
        }
        return json.charAt(at + 1) == 'u' ? (char) Integer.parseInt(json, at + 2, at + 6, 16) : 0;
    }
}
