package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What {@code demo --full} printed, looked through for what {@code samples/expected.json} says a careful reader comes to. */
final class PrintedDemo {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final List<String> lines;
    private final String flat;

    PrintedDemo(String printed) {
        this.lines = printed.lines().toList();
        this.flat = printed.replaceAll("\\s+", " ");
    }

    /** What is not told: by its case, list and place in the list, which stay when the dispatches are told anew; the sentence that lacks. */
    Map<String, String> missing(JsonNode cases) {
        Map<String, String> missing = new TreeMap<>();
        for (JsonNode one : cases) {
            String story = one.get("case").asText();
            title(one.get("incident")).ifPresent(words -> missing.put(story + " incident", words));
            every(one, "disclosures", d -> lag(one, d), missing);
            every(one, "figures", this::figure, missing);
            every(one, "silences", this::silence, missing);
            every(one, "contradictions", this::contradiction, missing);
        }
        return missing;
    }

    private static void every(
            JsonNode one, String list, Function<JsonNode, Optional<String>> lacking, Map<String, String> missing) {
        for (int i = 0; i < one.get(list).size(); i++) {
            String key = one.get("case").asText() + " " + list + " " + i;
            lacking.apply(one.get(list).get(i)).ifPresent(words -> missing.put(key, words));
        }
    }

    private Optional<String> title(JsonNode incident) {
        LocalDate from = day(incident, "from");
        String place = incident.get("place").asText();
        List<String> titles = lines.stream().filter(l -> l.startsWith("── ")).toList();
        return unless(
                "no incident at " + place + " on " + from + " among " + titles,
                titles.stream().anyMatch(l -> l.startsWith("── " + place) && l.contains(from.format(DAY))));
    }

    /** "27 days until Russia told of its killed: 14 or more (28 June 2023)", or "undisclosed Russia, wounded, since …". */
    private Optional<String> lag(JsonNode one, JsonNode disclosure) {
        String side = disclosure.get("side").asText();
        String outcome = disclosure.get("outcome").asText();
        if (disclosure.get("firstDate").isNull()) {
            LocalDate from = day(one.get("incident"), "from");
            String words = "undisclosed " + side + ", " + outcome + ", since " + from.format(DAY);
            return unless(words, flat.contains(words));
        }
        long days = disclosure.get("lagDays").asLong();
        LocalDate first = day(disclosure, "firstDate");
        String told = (days == 0 ? "same day" : days == 1 ? "1 day" : String.format(Locale.ROOT, "%,d days", days))
                + " until " + side + " told of its " + outcome;
        String figures = "(:|, in \\w+ steps:) [\\w, ]*?(" + String.join("|", figuresTold(one, disclosure)) + ") \\("
                + first.format(DAY) + "[ )]";
        return unless(
                told + " on " + first,
                Pattern.compile(Pattern.quote(told) + figures).matcher(flat).find());
    }

    private static List<String> figuresTold(JsonNode one, JsonNode disclosure) {
        List<String> told = new ArrayList<>();
        for (JsonNode figure : one.get("figures")) {
            boolean same = Arrays.stream(new String[] {"side", "outcome"})
                    .allMatch(field -> figure.get(field).equals(disclosure.get(field)));
            if (same && figure.get("date").equals(disclosure.get("firstDate"))) {
                told.add(Pattern.quote(bounds(figure)));
            }
        }
        return told;
    }

    private Optional<String> figure(JsonNode figure) {
        String stance = figure.get("stance").asText();
        String what = figure.get("outcome").asText() + " " + bounds(figure)
                + (stance.equals("asserted") ? "" : ", " + stance);
        return unless(
                figure.get("source").asText() + " " + what + " on "
                        + figure.get("date").asText(),
                claimed(figure));
    }

    private boolean claimed(JsonNode figure) {
        String stance = figure.get("stance").asText();
        String numbers = bounds(figure);
        String what = figure.get("outcome").asText()
                + (numbers.isEmpty() ? "( no number.*)?" : " (about |fewer than )?" + Pattern.quote(numbers))
                + (stance.equals("asserted") ? "" : ",? " + stance);
        return claim(figure.get("source"), what);
    }

    private Optional<String> silence(JsonNode silence) {
        boolean responsibility = silence.get("about").asText().equals("responsibility");
        String outcome = silence.get("outcome").isNull()
                ? "\\w+"
                : silence.get("outcome").asText();
        String what = responsibility ? "responsibility .*" : outcome + " withheld";
        return unless(
                silence.get("source").asText() + " gave no answer on "
                        + silence.get("date").asText(),
                claim(silence.get("source"), what));
    }

    private boolean claim(JsonNode source, String what) {
        String name = source.isNull() ? ".* itself" : ".*" + Pattern.quote(source.asText()) + ".*";
        Pattern line = Pattern.compile(" {3}.{10} {2}" + name + " ·+ " + what + " *", Pattern.CASE_INSENSITIVE);
        return lines.stream().anyMatch(l -> line.matcher(l).matches());
    }

    private Optional<String> contradiction(JsonNode contradiction) {
        String one = contradiction.get("sources").get(0).asText();
        String other = contradiction.get("sources").get(1).asText();
        return unless(
                "no contradiction between " + one + " and " + other,
                lines.stream()
                        .anyMatch(l -> l.contains("≠") && containsIgnoreCase(l, one) && containsIgnoreCase(l, other)));
    }

    private static boolean containsIgnoreCase(String line, String words) {
        return line.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** As the program writes bounds: "14", "14 or more", "up to 20", "10 to 12"; empty where there is no number. */
    private static String bounds(JsonNode figure) {
        JsonNode low = figure.get("low");
        JsonNode high = figure.get("high");
        if (low.isNull() && high.isNull()) {
            return "";
        } else if (high.isNull()) {
            return count(low) + " or more";
        } else if (low.isNull()) {
            return "up to " + count(high);
        }
        return low.equals(high) ? count(low) : count(low) + " to " + count(high);
    }

    private static String count(JsonNode number) {
        return String.format(Locale.ROOT, "%,d", number.asLong());
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static Optional<String> unless(String sentence, boolean told) {
        return told ? Optional.empty() : Optional.of(sentence);
    }
}
