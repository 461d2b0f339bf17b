package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Block;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Document;
import org.onrecord.model.Problem;

/** Reads from standard input, as a test's words for what the reader is given. */
final class Reading {

    private Reading() {}

    static List<ReadResult> all(byte[] bytes, ReadOptions options) {
        try (Stream<ReadResult> results = Inputs.read(List.of("-"), new ByteArrayInputStream(bytes), options)) {
            return results.toList();
        }
    }

    static List<ReadResult> all(String words, ReadOptions options) {
        return all(words.getBytes(StandardCharsets.UTF_8), options);
    }

    static List<ReadResult> lines(String words) {
        return all(words, ReadOptions.DEFAULT.withFormat(Format.JSONL));
    }

    static ReadResult.Read one(byte[] bytes, ReadOptions options) {
        List<ReadResult> results = all(bytes, options);
        assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
        return (ReadResult.Read) results.get(0);
    }

    static ReadResult.Read one(String words, ReadOptions options) {
        return one(words.getBytes(StandardCharsets.UTF_8), options);
    }

    static Document markdown(String words) {
        return one(words, ReadOptions.DEFAULT.withFormat(Format.MARKDOWN)).document();
    }

    static Document text(String words) {
        return one(words, ReadOptions.DEFAULT.withFormat(Format.TEXT)).document();
    }

    static Document json(String line) {
        return one(line, ReadOptions.DEFAULT.withFormat(Format.JSONL)).document();
    }

    static Problem problem(byte[] bytes, ReadOptions options) {
        List<ReadResult> results = all(bytes, options);
        assertThat(results).singleElement().isInstanceOf(ReadResult.Broken.class);
        return ((ReadResult.Broken) results.get(0)).problem();
    }

    /** Each block as its kind and its words. */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(b -> b.kind() + ": " + document.words(b.span()))
                .toList();
    }

    static List<String> words(Document document, Kind kind) {
        return document.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(Block::span)
                .map(document::words)
                .collect(Collectors.toList());
    }

    static List<String> told(List<Problem> warnings) {
        return warnings.stream().map(Problem::what).toList();
    }
}
