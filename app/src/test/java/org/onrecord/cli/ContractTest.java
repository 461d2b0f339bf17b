package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to other programs keeps to the contract. */
class ContractTest {

    private User user;

    @BeforeEach
    void begin(@TempDir Path directory) {
        user = new User(directory);
    }

    private static Optional<Path> shared() {
        Stream<Path> named = Optional.ofNullable(System.getProperty("onrecord.shared")).map(Path::of).stream();
        return Stream.concat(named, Stream.of(Path.of("../shared"), Path.of("../../shared")))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Schema schema() throws IOException {
        Optional<Path> shared = shared();
        assumeTrue(shared.isPresent(), "the folder with the contract (-Donrecord.shared=...) is not here");
        String text = Files.readString(shared.get().resolve("contract/extraction.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static void holds(Schema schema, String lines) {
        assertThat(lines.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(schema.validate(
                                line, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true))))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void theCheckItselfFindsALineThatBreaksTheContract() throws IOException {
        assertThat(schema().validate(
                                "{\"document\":{\"id\":\"a\"},\"claims\":[{\"id\":\"c\"}],\"incidents\":[]}",
                                InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void extractKeepsToTheContract() throws IOException {
        Schema schema = schema();
        holds(
                schema,
                user.runs(
                                "extract",
                                "--format",
                                "jsonl",
                                "--mentions",
                                "--explain",
                                user.file("raid.md", Dispatches.RAID))
                        .out());
    }

    @Test
    void extractKeepsToTheContractOnEverySample() throws IOException {
        Schema schema = schema();
        Path samples = Stream.of(Path.of("../samples"), Path.of("samples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        holds(
                schema,
                user.runs("extract", "--format", "jsonl", "--mentions", samples.toString())
                        .out());
    }

    @Test
    void theLedgerKeepsToTheContract() throws IOException {
        Schema schema = schema();
        user.with("ONRECORD_LEDGER", user.path("ledger.db"));
        assertThat(user.runs("add", user.file("raid.md", Dispatches.RAID)).exit())
                .isZero();
        holds(schema, user.runs("documents", "--format", "contract").out());
    }
}
