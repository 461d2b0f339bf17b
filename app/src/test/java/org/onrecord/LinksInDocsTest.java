package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever follows a link in the README or the documents arrives. */
@DisplayName("Links in the documents")
class LinksInDocsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private record Link(Path page, int line, String target) {

        boolean leadsSomewhere() {
            Path from = page.toAbsolutePath().resolveSibling(target.replaceFirst("#.*", ""));
            return Files.exists(from.normalize());
        }

        @Override
        public String toString() {
            return ROOT.relativize(page) + ", line " + line + ": " + target;
        }
    }

    @Test
    void every_relative_link_leads_to_a_file() throws IOException {
        List<Link> links = links();
        assertThat(links).as("links found").hasSizeGreaterThan(20);
        assertThat(links).filteredOn(link -> !link.leadsSomewhere()).isEmpty();
    }

    @Test
    void every_document_is_reached_from_the_index() throws IOException {
        Path index = ROOT.resolve("docs/README.md");
        List<Path> reached = links().stream()
                .filter(link -> link.page().equals(index))
                .map(link -> index.resolveSibling(link.target()).normalize())
                .toList();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            assertThat(docs.filter(p -> p.toString().endsWith(".md") && !p.equals(index)))
                    .as("documents, against the links of docs/README.md")
                    .isNotEmpty()
                    .allMatch(reached::contains);
        }
    }

    private static List<Link> links() throws IOException {
        List<Link> links = new ArrayList<>();
        for (Path page : pages()) {
            List<String> lines = Files.readAllLines(page);
            boolean code = false;
            for (int n = 0; n < lines.size(); n++) {
                String line = lines.get(n);
                code ^= line.startsWith("```");
                Matcher link = LINK.matcher(code ? "" : CODE.matcher(line).replaceAll("code"));
                while (link.find()) {
                    if (!ELSEWHERE.matcher(link.group(1)).matches()) {
                        links.add(new Link(page, n + 1, link.group(1)));
                    }
                }
            }
        }
        return links;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(p -> p.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
