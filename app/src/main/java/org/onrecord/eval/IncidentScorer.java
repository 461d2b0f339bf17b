package org.onrecord.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Linking across articles. Claims are compared where gold has claims, those that the output lacks left out; else articles, by gold's
 * incident and the output's main one.
 */
final class IncidentScorer implements Scorer {

    /** Gold ids of this form mean something within their article only. */
    private static final Pattern LOCAL = Pattern.compile("i\\d+", Pattern.UNICODE_CHARACTER_CLASS);

    /** A group of claims or articles; the scope is empty where the id means the same everywhere. */
    private record Group(String scope, String id) {}

    private final List<Group> gold = new ArrayList<>();
    private final List<Group> predicted = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private long notFound;

    @Override
    public void add(Field article, Field line, Differences differences) {
        String id = article.get("id").text();
        if (article.json().has("claims")) {
            addClaims(id, article, line);
        } else {
            List<Field> incidents = line.list("incidents");
            Optional<String> main =
                    incidents.isEmpty() ? Optional.empty() : incidents.get(0).findText("id");
            add(id, new Group("", article.get("gold").get("incident_id").asWritten()), main);
        }
    }

    private void addClaims(String id, Field article, Field line) {
        List<ScoredClaim> wanted = GoldClaims.read(article);
        List<ScoredClaim> output =
                OutputClaims.read(line, new Passage(article.get("text").text()));
        Map<Integer, Integer> pairs = ClaimPairing.LOOSE.pair(wanted, output);
        for (int g = 0; g < wanted.size(); g++) {
            Integer o = pairs.get(g);
            if (o == null) {
                notFound++;
                continue;
            }
            String incident = wanted.get(g).incident().orElse("");
            boolean local = LOCAL.matcher(incident).matches();
            add(id, new Group(local ? id : "", incident), output.get(o).incident());
        }
    }

    /** Without an incident a thing stands alone. */
    private void add(String document, Group goldGroup, Optional<String> incident) {
        gold.add(goldGroup);
        predicted.add(incident.map(id -> new Group("", id)).orElseGet(() -> new Group("alone", "" + predicted.size())));
        documents.add(document);
    }

    @Override
    public Scores scores() {
        BCubed compared = new BCubed(gold, predicted);
        List<Integer> alone = IntStream.range(0, gold.size()).boxed().toList();
        Map<String, Measure> scores = new LinkedHashMap<>();
        scores.put("b-cubed", compared.rates());
        scores.put("pairs", compared.pairs());
        scores.put("compared", new Count(gold.size()));
        scores.put("not found", new Count(notFound));
        scores.put("gold incidents", new Count(compared.goldGroups()));
        scores.put("predicted incidents", new Count(compared.predictedGroups()));
        scores.put("baseline: all alone", new BCubed(gold, alone).rates());
        scores.put("baseline: one incident an article", new BCubed(gold, documents).rates());
        return new Scores(scores);
    }
}
