package org.onrecord.read.page;

import java.util.regex.Pattern;
import org.onrecord.read.page.LineLabels.Role;

/** Knows the credit that ends a picture's caption: "A. Name / TASS", "(AP Photo/A. Name)", "Photo: A. Name". */
final class Credits {

    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CREDIT = 90;
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'\u2019\u02BC-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'\u2019\u02BC-]*|\\p{Ll}{2,4})){0,5}";
    private static final Pattern SHARED = Pattern.compile(
            "(?:[\u00A9(\\[] ?)?(?:" + NAME + ": ?)?" + NAME + " ?/ ?" + NAME + "(?: ?/ ?" + NAME + ")?[)\\]]?\\.?");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026][\"\u201D\u2019\u00BB)]*\\s+(?=[\\p{Lu}\u00A9(\\[])");
    private static final Pattern OPENING = Pattern.compile("\\s(?=[\u00A9(\\[]\\s?\\p{Lu})");

    private final LineLabels labels = LineLabels.builtIn();

    /** True where the paragraph is a caption with its credit, or a credit alone. */
    boolean isCaption(String words) {
        if (words.length() > LONGEST_CAPTION) {
            return false;
        }
        if (labels.find(words, Role.PHOTO).isPresent()) {
            return true;
        }
        if (words.length() <= LONGEST_CREDIT && words.indexOf('/') > 0 && isCredit(words)) {
            return true;
        }
        return mayEndInCredit(words) && (hasCredit(words, SENTENCE_END) || hasCredit(words, OPENING));
    }

    /** False, at little cost, for nearly all that is running text: it ends as a sentence does and has no slash near the end. */
    private static boolean mayEndInCredit(String words) {
        boolean ends = ".!?\u2026\"\u201D\u2019\u00BB".indexOf(words.charAt(words.length() - 1)) >= 0;
        int from = Math.max(0, words.length() - LONGEST_CREDIT);
        return !ends || words.indexOf('/', from) >= 0 || words.indexOf('\u00A9', from) >= 0;
    }

    private boolean hasCredit(String words, Pattern border) {
        int from = Math.max(0, words.length() - LONGEST_CREDIT);
        return border.matcher(words)
                .region(from, words.length())
                .results()
                .anyMatch(m -> isCredit(words.substring(m.end())));
    }

    private boolean isCredit(String tail) {
        String bare = tail.replaceAll("^[(\\[]|[)\\]]$", "").strip();
        if (bare.startsWith("\u00A9")
                || labels.find(bare, Role.PHOTO)
                        .filter(l -> l.rest() < bare.length())
                        .isPresent()) {
            return true;
        }
        int second = bare.indexOf(' ', bare.indexOf(' ') + 1);
        boolean by = second > 0 && labels.is(bare.substring(0, second), Role.PHOTO);
        return by || SHARED.matcher(tail).matches();
    }
}
