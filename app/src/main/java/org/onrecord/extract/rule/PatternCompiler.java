package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.extract.text.WordTable;

/** Compiles the text of a pattern; the syntax stands in the package's description. */
final class PatternCompiler {

    private static final String SPECIAL = "()|<>?*+{}!&^$\"%:";

    private final String source;
    private final Map<String, String> pieces;
    private final WordTable words;
    private final List<String> slots;
    private int at;

    /** @param slots names of captures, added to as they are met */
    PatternCompiler(String source, Map<String, String> pieces, WordTable words, List<String> slots) {
        this.source = source;
        this.pieces = pieces;
        this.words = words;
        this.slots = slots;
    }

    Node compile() {
        Node node = choice();
        if (at < source.length()) {
            throw error("nothing opens what '" + source.charAt(at) + "' closes");
        }
        return node;
    }

    private Node choice() {
        List<Node> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> items = new ArrayList<>();
        while (peek() != '|' && peek() != ')' && peek() != 0) {
            items.add(item());
        }
        if (items.isEmpty()) {
            throw error("something is missing here");
        }
        return items.size() == 1 ? items.get(0) : Node.Sequence.of(items);
    }

    private Node item() {
        String name = captureName();
        int slot = -1;
        if (!name.isEmpty()) {
            if (!slots.contains(name)) {
                slots.add(name);
            }
            slot = slots.indexOf(name);
        }
        Node counted = quantified(atom());
        return slot < 0 ? counted : named(counted, slot);
    }

    /** A capture: what a single reference stands for is remembered with it. */
    private static Node named(Node node, int slot) {
        if (node instanceof Node.OfClass c && c.slot() < 0) {
            return new Node.OfClass(c.wordClass(), c.attributes(), slot);
        }
        if (node instanceof Node.OfLayer l && l.slot() < 0) {
            return new Node.OfLayer(l.layer(), l.attributes(), slot);
        }
        if (node instanceof Node.Choice choice && choice.options().stream().allMatch(PatternCompiler::isFree)) {
            return new Node.Choice(
                    choice.options().stream().map(o -> named(o, slot)).toList());
        }
        return new Node.Capture(node, slot);
    }

    private static boolean isFree(Node node) {
        return node instanceof Node.OfClass c && c.slot() < 0 || node instanceof Node.OfLayer l && l.slot() < 0;
    }

    private String captureName() {
        int i = skipSpace();
        while (i < source.length() && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '_')) {
            i++;
        }
        if (i > at
                && i + 1 < source.length()
                && source.charAt(i) == ':'
                && !Character.isWhitespace(source.charAt(i + 1))) {
            String name = source.substring(at, i);
            at = i + 1;
            return name;
        }
        return "";
    }

    private Node atom() {
        char c = peek();
        switch (c) {
            case '(':
                at++;
                Node inner = choice();
                expect(')');
                return inner;
            case '<':
                return reference();
            case '!':
            case '&':
                at++;
                peek();
                return new Node.Look(atom(), c == '&');
            case '^':
            case '$':
                at++;
                return new Node.Border(c == '^');
            case '%':
                return piece();
            case '"':
                int close = source.indexOf('"', at + 1);
                if (close < 0) {
                    throw error("the quotation is not closed");
                }
                String quoted = source.substring(at + 1, close);
                at = close + 1;
                return literal(quoted);
            default:
                int start = at;
                while (at < source.length()
                        && !Character.isWhitespace(source.charAt(at))
                        && SPECIAL.indexOf(source.charAt(at)) < 0) {
                    at++;
                }
                if (at == start) {
                    throw error("'" + c + "' stands where an item should");
                }
                return literal(source.substring(start, at));
        }
    }

    private Node literal(String text) {
        List<Node> items = new ArrayList<>();
        for (int word : Grammar.tokens(text, words)) {
            items.add(new Node.Literal(word));
        }
        return items.size() == 1 ? items.get(0) : Node.Sequence.of(items);
    }

    private Node piece() {
        int start = ++at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        String name = source.substring(start, at);
        String text = pieces.get(name);
        if (text == null) {
            throw error("no piece is called %" + name + " (define it above with: let " + name + " ...)");
        }
        return new PatternCompiler(text, pieces, words, slots).compile();
    }

    private Node reference() {
        int close = source.indexOf('>', at);
        if (close < 0) {
            throw error("'<' is not closed");
        }
        String[] parts = source.substring(at + 1, close).trim().split("\\s+");
        at = close + 1;
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                throw error("'" + parts[i] + "' is not key=value");
            }
            attributes.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        String name = parts[0];
        if (name.equals("#number") && !attributes.isEmpty()) {
            return new Node.OfNumber(
                    bound(attributes, "from", 0), bound(attributes, "to", 999_999_999), bound(attributes, "digits", 0));
        }
        if (name.startsWith("#")) {
            try {
                return new Node.OfShape(Node.Shape.valueOf(name.substring(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw error("no shape is called " + name);
            }
        }
        return name.startsWith("@")
                ? new Node.OfLayer(name.substring(1), attributes, -1)
                : new Node.OfClass(name, attributes, -1);
    }

    private int bound(Map<String, String> attributes, String key, int otherwise) {
        String value = attributes.get(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw error(key + "=" + value + " is not a number");
        }
    }

    private Node quantified(Node node) {
        char c = at < source.length() ? source.charAt(at) : 0;
        int min;
        int max;
        switch (c) {
            case '?' -> {
                min = 0;
                max = 1;
                at++;
            }
            case '*' -> {
                min = 0;
                max = Integer.MAX_VALUE;
                at++;
            }
            case '+' -> {
                min = 1;
                max = Integer.MAX_VALUE;
                at++;
            }
            case '{' -> {
                int close = source.indexOf('}', at);
                if (close < 0) {
                    throw error("'{' is not closed");
                }
                String[] bounds = source.substring(at + 1, close).split(",", -1);
                min = times(bounds[0]);
                max = bounds.length == 1 ? min : times(bounds[1]);
                if (bounds.length > 2 || max < min) {
                    throw error("a repetition is {n} or {from,to}");
                }
                at = close + 1;
            }
            default -> {
                return node;
            }
        }
        boolean lazy = at < source.length() && source.charAt(at) == '?';
        if (lazy) {
            at++;
        }
        return new Node.Repeat(node, min, max, lazy);
    }

    private int times(String number) {
        try {
            return Integer.parseUnsignedInt(number.trim());
        } catch (NumberFormatException e) {
            throw error("a repetition is {n} or {from,to}");
        }
    }

    private int skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private char peek() {
        return skipSpace() < source.length() ? source.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "' is missing");
        }
        at++;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(
                what + ": " + source.substring(0, at) + " <-- HERE " + source.substring(at));
    }
}
