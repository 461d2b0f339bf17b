package org.onrecord.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.known.PageLanguage;

/** Knows lines by the words at their head: "Related article: …", "Photo: …", "Original url:". */
final class LineLabels {

    /** What a label tells of its line. */
    enum Role {
        PUBLISHED,
        UPDATED,
        PUBLISHER,
        ADDRESS,
        RELATED,
        PHOTO;

        private String section() {
            return "label " + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A label found.
     *
     * @param rest where, in the line, the words after it begin
     */
    record Label(Role role, int rest) {}

    private static final int LONGEST = 28;
    private static final String AFTER = ":>\u00BB\u2192|";
    private static final LineLabels BUILT_IN = new LineLabels(PageLanguage.all());

    private final Map<String, Role> roles = new HashMap<>();

    private LineLabels(List<PageLanguage> languages) {
        for (PageLanguage language : languages) {
            for (Role role : Role.values()) {
                language.section(role.section()).forEach(words -> roles.putIfAbsent(words, role));
            }
        }
    }

    static LineLabels builtIn() {
        return BUILT_IN;
    }

    /** The label at the head of {@code line}, which stands before a colon or an arrow or is the whole line. */
    Optional<Label> find(String line) {
        int end = 0;
        int most = Math.min(line.length(), LONGEST);
        while (end < most && AFTER.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        if (end == most && line.length() > most) {
            return Optional.empty();
        }
        @Nullable Role found = roles.get(line.substring(0, end).strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            return Optional.empty();
        }
        int rest = Math.min(end + 1, line.length());
        while (rest < line.length()
                && (Character.isWhitespace(line.charAt(rest)) || AFTER.indexOf(line.charAt(rest)) >= 0)) {
            rest++;
        }
        return Optional.of(new Label(found, rest));
    }

    /** The label, where it is of this role. */
    Optional<Label> find(String line, Role role) {
        return find(line).filter(label -> label.role() == role);
    }

    /** True where {@code words}, without a colon, are a label of that role: "Photo by", "Фото". */
    boolean is(String words, Role role) {
        return roles.get(words.toLowerCase(Locale.ROOT)) == role;
    }
}
