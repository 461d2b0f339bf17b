package org.onrecord.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of an article's JSON object that mean something to the reader. All others are passed over unread. */
final class JsonObject {

    /** A known key. */
    enum Key {
        ID,
        TEXT,
        PUBLISHED,
        LANG,
        TITLE,
        URL,
        PUBLISHER;

        private static Optional<Key> find(String name) {
            return switch (name) {
                case "id" -> Optional.of(ID);
                case "text" -> Optional.of(TEXT);
                case "published" -> Optional.of(PUBLISHED);
                case "lang" -> Optional.of(LANG);
                case "title" -> Optional.of(TITLE);
                case "url" -> Optional.of(URL);
                case "publisher" -> Optional.of(PUBLISHER);
                default -> Optional.empty();
            };
        }
    }

    /** Why a line is no object, and at which of its characters that shows. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int at;

        BrokenException(String what, int at) {
            super(what, null, false, false);
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<Key, JsonValue> values = new EnumMap<>(Key.class);
    private final List<Key> repeated = new ArrayList<>();

    private JsonObject() {}

    /** The value, where the key stands there and is not null. */
    Optional<JsonValue> find(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Known keys that stand there more than once; the last value counts. */
    List<Key> repeated() {
        return repeated;
    }

    static JsonObject parse(String line) throws BrokenException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            try {
                return parse(parser);
            } catch (JsonProcessingException e) {
                int at = (int) Math.max(
                        0,
                        Math.min(
                                line.length(),
                                e.getLocation() == null ? 0 : e.getLocation().getCharOffset()));
                throw new BrokenException("broken JSON: " + firstSentence(e.getOriginalMessage()), at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(JsonParser parser) throws IOException, BrokenException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BrokenException("not a JSON object", at(parser));
        }
        JsonObject object = new JsonObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Optional<Key> key = Key.find(parser.currentName());
            JsonToken value = parser.nextToken();
            if (key.isPresent()) {
                object.put(key.get(), value, parser);
            }
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            throw new BrokenException("something stands after the JSON object", at(parser));
        }
        return object;
    }

    private void put(Key key, JsonToken token, JsonParser parser) throws IOException {
        if (values.containsKey(key)) {
            repeated.add(key);
            values.remove(key);
        }
        if (token != JsonToken.VALUE_NULL) {
            values.put(key, new JsonValue(parser.getText(), at(parser), token == JsonToken.VALUE_STRING));
        }
    }

    private static int at(JsonParser parser) {
        return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("");
        int end = line.indexOf(" (start marker");
        return (end < 0 ? line : line.substring(0, end)).strip();
    }
}
