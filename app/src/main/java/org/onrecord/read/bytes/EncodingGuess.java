package org.onrecord.read.bytes;

/** Guesses an encoding from the head of a file: by its byte order mark, else by where zero bytes stand. */
public final class EncodingGuess {

    private static final double LEAST_SHARE_OF_ZEROS = 0.04;
    private static final double LEAST_SHARE_OF_PLAIN = 0.9;
    private static final int FEWER = 8;

    private EncodingGuess() {}

    /** UTF-16 where a mark or the pattern of zeros tells it, else UTF-8. */
    public static Encoding of(byte[] head, int length) {
        if (Decoder.startsWith(head, 0xFF, 0xFE)) {
            return Encoding.UTF_16LE;
        }
        if (Decoder.startsWith(head, 0xFE, 0xFF)) {
            return Encoding.UTF_16BE;
        }
        int pairs = length / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += head[2 * i] == 0 ? 1 : 0;
            oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
        }
        double least = Math.max(1, LEAST_SHARE_OF_ZEROS * pairs);
        if (oddZeros >= least && evenZeros * FEWER <= oddZeros && isPlain(head, pairs, Encoding.UTF_16LE)) {
            return Encoding.UTF_16LE;
        }
        if (evenZeros >= least && oddZeros * FEWER <= evenZeros && isPlain(head, pairs, Encoding.UTF_16BE)) {
            return Encoding.UTF_16BE;
        }
        return Encoding.UTF_8;
    }

    /** True where nearly all characters are such as letters of one alphabet, digits and marks. */
    private static boolean isPlain(byte[] head, int pairs, Encoding encoding) {
        String text = new String(head, 0, 2 * pairs, encoding.charset());
        long plain = text.chars()
                .filter(c ->
                        c == '\n' || c == '\r' || c == '\t' || (c >= 0x20 && c < 0x0600) || (c >= 0x2010 && c < 0x2070))
                .count();
        return pairs >= 8 && plain >= LEAST_SHARE_OF_PLAIN * text.length();
    }
}
