package org.onrecord.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Problem;

/** Reads a file of JSON objects, one a line, one after the other; blank lines are passed over. Every failure is a {@link BadInput}. */
final class JsonLines implements Iterator<Line>, AutoCloseable {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
    private static final int SHOWN = 60;

    private final String file;
    private final InputStream in;
    private long line;
    private long offset;
    private Optional<Line> ahead;

    JsonLines(Path path) {
        this.file = path.toString();
        try {
            this.in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (NoSuchFileException e) {
            throw new BadInput(Problem.error(file, "there is no such file", ""), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public Line next() {
        Line next = ahead.orElseThrow(NoSuchElementException::new);
        ahead = read();
        return next;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Optional<Line> read() {
        try {
            for (Optional<byte[]> bytes = readBytes(); bytes.isPresent(); bytes = readBytes()) {
                long begin = offset;
                offset += bytes.get().length;
                line++;
                if (!new String(bytes.get(), StandardCharsets.UTF_8).isBlank()) {
                    return Optional.of(parse(bytes.get(), begin));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The next line with its end; nothing at the end of the file. */
    private Optional<byte[]> readBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        for (int b = in.read(); b >= 0; b = in.read()) {
            bytes.write(b);
            if (b == '\n') {
                break;
            }
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private Line parse(byte[] bytes, long begin) throws IOException {
        Origin origin = new Origin(file, line, OptionalLong.of(begin));
        try {
            JsonNode json = JSON.readTree(bytes);
            if (!json.isObject()) {
                throw origin.problem("the line is not a JSON object", "");
            }
            return new Line(origin, json);
        } catch (JsonProcessingException e) {
            throw broken(bytes, begin, e);
        }
    }

    private BadInput broken(byte[] bytes, long begin, JsonProcessingException e) {
        long found = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
        int at = (int) Math.max(0, Math.min(found, bytes.length));
        String before = new String(bytes, 0, at, StandardCharsets.UTF_8).stripTrailing();
        String after = new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8).strip();
        String shown = before.substring(Math.max(0, before.length() - SHOWN))
                + " <-- HERE "
                + after.substring(0, Math.min(SHOWN, after.length()));
        Problem problem = Problem.error(file, "broken JSON: " + firstSentence(e.getOriginalMessage()), "")
                .at(line, begin + at)
                .showing(shown.strip());
        return new BadInput(problem, e);
    }

    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse("");
    }

    private BadInput unreadable(IOException e) {
        return new BadInput(Problem.error(file, "cannot be read: " + e.getMessage(), ""), e);
    }
}
