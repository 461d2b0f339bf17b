package org.onrecord.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.onrecord.model.Coded;

/** A JSON generator that knows optional values, and texts that hold half a character. */
final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator out;

    Json(OutputStream out, boolean indented) throws IOException {
        this.out = FACTORY.createGenerator(out);
        if (indented) {
            this.out.useDefaultPrettyPrinter();
        }
    }

    /** What writes a part of a value; may fail where the output does. */
    @FunctionalInterface
    interface Part<T> {
        void write(T value) throws IOException;
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    void begin(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void text(String name, String value) throws IOException {
        out.writeFieldName(name);
        string(value);
    }

    /** The value as text, or null. */
    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get() instanceof Coded c ? c.code() : value.get().toString());
        } else {
            out.writeNullField(name);
        }
    }

    void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void number(String name, double value) throws IOException {
        out.writeNumberField(name, value);
    }

    void number(String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(name, value.getAsLong());
        } else {
            out.writeNullField(name);
        }
    }

    void number(String name, OptionalInt value) throws IOException {
        number(name, value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty());
    }

    void yesNo(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** The object that {@code part} writes, or null. */
    <T> void object(String name, Optional<T> value, Part<T> part) throws IOException {
        if (value.isPresent()) {
            begin(name);
            part.write(value.get());
            end();
        } else {
            out.writeNullField(name);
        }
    }

    /** A list of the objects that {@code part} fills, one for each value. */
    <T> void objects(String name, Collection<T> values, Part<T> part) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            begin();
            part.write(value);
            end();
        }
        out.writeEndArray();
    }

    void texts(String name, Collection<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            string(value);
        }
        out.writeEndArray();
    }

    /** A list of pairs of numbers. */
    void pairs(String name, Collection<int[]> pairs) throws IOException {
        out.writeArrayFieldStart(name);
        for (int[] pair : pairs) {
            out.writeArray(pair, 0, pair.length);
        }
        out.writeEndArray();
    }

    void beginList() throws IOException {
        out.writeStartArray();
    }

    void endList() throws IOException {
        out.writeEndArray();
    }

    /** Half of a surrogate pair is no character and has no UTF-8, but may stand in JSON input: it leaves as it came, as an escape. */
    private void string(String value) throws IOException {
        if (isWhole(value)) {
            out.writeString(value);
            return;
        }
        StringBuilder s = new StringBuilder(value.length() + 16).append('"');
        value.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                s.append('\\').append((char) point);
            } else if (point < ' ' || (point <= 0xFFFF && Character.isSurrogate((char) point))) {
                s.append("\\u").append(java.util.HexFormat.of().toHexDigits((char) point));
            } else {
                s.appendCodePoint(point);
            }
        });
        out.writeRawValue(s.append('"').toString());
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    void newLine() throws IOException {
        out.flush();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
