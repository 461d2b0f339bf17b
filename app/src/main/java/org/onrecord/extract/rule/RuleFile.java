package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.WordTable;

/**
 * Reads a rule file: {@code let name pattern} defines a piece; {@code rule name} begins a rule, under it
 * {@code pattern} (several are alternatives), {@code gives key=value…}, {@code yes text} and {@code no text}.
 * A line that begins with {@code #} is a comment.
 */
final class RuleFile {

    private final String name;
    private final WordTable words;
    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    private RuleFile(String name, WordTable words) {
        this.name = name;
        this.words = words;
    }

    /** A rule being read. */
    private static final class Draft {
        final String name;
        final List<String> patterns = new ArrayList<>();
        Map<String, String> gives = Map.of();
        final List<String> yes = new ArrayList<>();
        final List<String> no = new ArrayList<>();

        Draft(String name) {
            this.name = name;
        }
    }

    static List<Rule> read(String name, List<String> lines, WordTable words) {
        RuleFile file = new RuleFile(name, words);
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                file.line(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + (n + 1) + ": " + e.getMessage(), e);
            }
        }
        file.close();
        return file.rules;
    }

    private void line(String line) {
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case "let" -> {
                String[] piece = rest.split("\\s+", 2);
                if (piece.length < 2) {
                    throw new IllegalArgumentException("let wants a name and a pattern");
                }
                new PatternCompiler(piece[1], pieces, words, new ArrayList<>()).compile();
                pieces.put(piece[0], piece[1]);
            }
            case "rule" -> {
                close();
                draft = new Draft(rest);
            }
            case "pattern" -> {
                new PatternCompiler(rest, pieces, words, new ArrayList<>()).compile();
                current().patterns.add(rest);
            }
            case "gives" ->
                current().gives = VocabularyFile.attributes(Arrays.asList(rest.split("\\s+")), current().gives);
            case "yes" -> current().yes.add(rest);
            case "no" -> current().no.add(rest);
            default ->
                throw new IllegalArgumentException(
                        "'" + parts[0] + "' is not one of: let, rule, pattern, gives, yes, no");
        }
    }

    private Draft current() {
        if (draft == null) {
            throw new IllegalArgumentException("this stands before the first rule");
        }
        return draft;
    }

    private void close() {
        Draft done = draft;
        if (done == null) {
            return;
        }
        if (done.patterns.isEmpty()) {
            throw new IllegalArgumentException("rule " + done.name + " has no pattern");
        }
        List<String> slots = new ArrayList<>();
        List<Node> options = new ArrayList<>();
        for (String pattern : done.patterns) {
            options.add(new PatternCompiler(pattern, pieces, words, slots).compile());
        }
        Node pattern = options.size() == 1 ? options.get(0) : new Node.Choice(options);
        rules.add(new Rule(name + "/" + done.name, pattern, slots, done.gives, done.yes, done.no));
        draft = null;
    }
}
