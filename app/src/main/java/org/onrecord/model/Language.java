package org.onrecord.model;

/**
 * A language by its BCP 47 tag. Any tag is allowed, so that a language can be added by rule files alone.
 *
 * @param tag lower case, {@code und} where undetermined
 */
public record Language(String tag) {

    public static final Language EN = new Language("en");
    public static final Language RU = new Language("ru");
    public static final Language UK = new Language("uk");
    public static final Language UNDETERMINED = new Language("und");

    public Language {
        if (!tag.matches("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
