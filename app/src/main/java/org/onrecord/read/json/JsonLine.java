package org.onrecord.read.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Language;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.Decoded;
import org.onrecord.read.bytes.Origin;
import org.onrecord.read.bytes.UnreadableException;
import org.onrecord.read.json.JsonObject.Key;
import org.onrecord.read.known.MetadataDays;
import org.onrecord.read.known.Told;
import org.onrecord.read.page.Page;
import org.onrecord.read.page.TextPage;

/**
 * Reads one article from one JSON object.
 *
 * @param page its text, verbatim
 * @param told what its other keys tell
 * @param warnings of values that could not be understood
 */
public record JsonLine(Page page, Told told, List<Problem> warnings) {

    /**
     * @param maxText the longest text in code units
     * @throws UnreadableException where it is no JSON object or has no text
     */
    public static JsonLine parse(Decoded line, Origin origin, long maxText) throws UnreadableException {
        try {
            return new Reading(line, origin, JsonObject.parse(line.text())).read(maxText);
        } catch (JsonObject.BrokenException e) {
            String what = e.getMessage() == null ? "broken JSON" : e.getMessage();
            throw new UnreadableException(origin.at(origin.error(what, "the line is left out"), line, e.at()));
        }
    }

    private record Reading(Decoded line, Origin origin, JsonObject object, List<Problem> warnings) {

        Reading(Decoded line, Origin origin, JsonObject object) {
            this(line, origin, object, new ArrayList<>());
        }

        JsonLine read(long maxText) throws UnreadableException {
            for (Key key : object.repeated()) {
                warnings.add(origin.warning(
                        "the key \"" + name(key) + "\" stands there more than once", "the last value counts"));
            }
            Page page = page(maxText);
            Optional<JsonValue> published = object.find(Key.PUBLISHED);
            Optional<LocalDate> day = published
                    .filter(JsonValue::string)
                    .flatMap(v -> MetadataDays.iso(v.words().strip()));
            if (published.isPresent() && day.isEmpty()) {
                warn(
                        "\"published\" is no date: " + shown(published.get()),
                        "write it as 2023-06-28 or 2023-06-28T12:00:00Z",
                        published.get());
            }
            Told told = new Told(
                    id(),
                    string(Key.URL),
                    string(Key.TITLE),
                    string(Key.PUBLISHER),
                    day,
                    published.isEmpty() || day.isPresent(),
                    language());
            return new JsonLine(page, told, warnings);
        }

        private Page page(long maxText) throws UnreadableException {
            Optional<JsonValue> text = object.find(Key.TEXT);
            if (text.isEmpty() || !text.get().string()) {
                String what = text.isEmpty() ? "no \"text\"" : "\"text\" is no string";
                throw new UnreadableException(origin.error(what, "each object needs the article under \"text\""));
            }
            String words = text.get().words();
            if (words.length() > maxText) {
                throw new UnreadableException(origin.error(
                        "the text has " + words.length() + " characters, more than " + maxText,
                        "split it into articles"));
            }
            String whole = withoutLoneHalves(words);
            if (!whole.equals(words)) {
                warn(
                        "the text holds half a character (an escape \\ud800 to \\udfff alone)",
                        "it is read as U+FFFD",
                        text.get());
            }
            return new Page(
                    whole,
                    TextPage.blocks(whole),
                    List.of(),
                    new JsonText(line, text.get().at(), whole.length()),
                    true);
        }

        /** The text with each surrogate that has no partner replaced; no other character and no offset changes. */
        private String withoutLoneHalves(String words) {
            if (line.text().indexOf("\\ud") < 0 && line.text().indexOf("\\uD") < 0) {
                return words;
            }
            StringBuilder whole = new StringBuilder(words.length());
            words.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
            return whole.toString();
        }

        /** An id may be a number; nothing else is taken for one. */
        private Optional<String> id() {
            Optional<JsonValue> value = object.find(Key.ID);
            Optional<String> words =
                    value.map(JsonValue::words).filter(w -> !w.isBlank() && !w.equals("{") && !w.equals("["));
            if (value.isPresent() && words.isEmpty()) {
                warn("\"id\" is neither words nor a number", "the text's SHA-256 stands in for it", value.get());
            }
            return words;
        }

        private static String name(Key key) {
            return key.name().toLowerCase(Locale.ROOT);
        }

        private Optional<String> string(Key key) {
            Optional<JsonValue> value = object.find(key);
            value.filter(v -> !v.string())
                    .ifPresent(v -> warn("\"" + name(key) + "\" is no string", "it is left out", v));
            return value.filter(JsonValue::string).map(JsonValue::words).filter(w -> !w.isBlank());
        }

        /** By its first part alone, {@code en} of {@code en-GB}; empty where undetermined. */
        private Optional<Language> language() {
            Optional<JsonValue> value = object.find(Key.LANG);
            Optional<Language> language = value.filter(JsonValue::string)
                    .map(v -> v.words().strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                    .filter(tag -> tag.matches("[a-z]{2,8}"))
                    .map(Language::new);
            if (value.isPresent() && language.isEmpty()) {
                warn(
                        "\"lang\" is no language tag: " + shown(value.get()),
                        "the language is found from the text",
                        value.get());
            }
            return language.filter(l -> !l.equals(Language.UNDETERMINED));
        }

        private void warn(String what, String advice, JsonValue value) {
            warnings.add(origin.at(origin.warning(what, advice), line, value.at()));
        }

        private static String shown(JsonValue value) {
            String words = value.words()
                    .codePoints()
                    .limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return value.string() ? "\"" + words.replaceAll("\\p{Cntrl}", "\uFFFD") + "\"" : words;
        }
    }
}
