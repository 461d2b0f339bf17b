package org.onrecord.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/**
 * The texts that are measured: articles of about a newspaper's length, put together from the sentences of the project's own dispatches and
 * corpus, always the same for a seed. {@code dense} takes every sentence; {@code plain} leaves out those with a word of harm. Files of JSON
 * lines with a {@code text} can be measured instead: {@code -Donrecord.dense=FILE}, {@code -Donrecord.plain=FILE}; of the latter, sentences
 * with a word of harm are left out as well.
 */
final class Material {

    private static final int ARTICLES = 120;
    private static final int SENTENCES = 24;
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 28);

    private Material() {}

    /** Articles of {@code kind}: {@code dense} or {@code plain}. */
    static List<Document> of(String kind, Grammar grammar) {
        boolean plain = kind.equals("plain");
        Optional<Path> given =
                Optional.ofNullable(System.getProperty("onrecord." + kind)).map(Path::of);
        List<String> texts = given.map(Material::texts).orElseGet(Material::own);
        List<Document> documents = new ArrayList<>();
        if (given.isPresent()) {
            for (String text : texts) {
                String kept = plain ? String.join(" ", sentences(text, grammar, true)) : text;
                documents.add(document(documents.size(), kept));
            }
            return documents;
        }
        List<String> sentences = new ArrayList<>();
        texts.forEach(t -> sentences.addAll(sentences(t, grammar, plain)));
        Random random = new Random(20230601);
        for (int n = 0; n < ARTICLES; n++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                text.append(sentences.get(random.nextInt(sentences.size()))).append(s % 3 == 2 ? "\n\n" : " ");
            }
            documents.add(document(n, text.toString()));
        }
        return documents;
    }

    private static Document document(int n, String text) {
        return Document.ofText("m" + n, text, Language.EN, Optional.of(PUBLISHED));
    }

    private static List<String> sentences(String text, Grammar grammar, boolean plain) {
        Page page = Page.of(document(0, text), grammar);
        List<String> found = new ArrayList<>();
        for (Sentence sentence : page.text().sentences()) {
            if (sentence.length() > 3 && !(plain && hasHarm(page, sentence))) {
                found.add(page.text().words(sentence.from(), sentence.to()));
            }
        }
        return found;
    }

    private static boolean hasHarm(Page page, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (page.has(i, "harm-word")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> own() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root().resolve("samples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String set : List.of("dev.en", "train.en.a", "train.en.b")) {
            texts.addAll(texts(root().resolve("corpus").resolve(set + ".jsonl")));
        }
        return texts;
    }

    private static List<String> texts(Path lines) {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> all = Files.lines(lines)) {
            List<String> texts = new ArrayList<>();
            for (String line : all.toList()) {
                texts.add(json.readTree(line).get("text").asText());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's directory: where its samples are, from here or from the module. */
    private static Path root() {
        Path here = Path.of("");
        return Files.isDirectory(here.resolve("samples")) ? here : Path.of("..");
    }
}
