package org.onrecord.publish;

/** Colours and weights of a terminal; the plain ink leaves words as they are. */
public enum Ink {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    /** What the eye should find first. */
    public String strong(String words) {
        return style("1", words);
    }

    /** What may be overlooked. */
    public String faint(String words) {
        return style("2", words);
    }

    /** A number of people. */
    public String figure(String words) {
        return style("1;33", words);
    }

    /** A voice. */
    public String voice(String words) {
        return style("36", words);
    }

    /** What contradicts or is missing. */
    public String alarm(String words) {
        return style("1;31", words);
    }

    /** What should be read with care. */
    public String care(String words) {
        return style("33", words);
    }

    /** What is well. */
    public String well(String words) {
        return style("32", words);
    }

    private String style(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + RESET;
    }
}
