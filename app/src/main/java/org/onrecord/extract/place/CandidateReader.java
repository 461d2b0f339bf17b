package org.onrecord.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Tokens;

/** Finds what may be place names in one sentence, from left to right. */
final class CandidateReader {

    private final Page page;
    private final Tokens tokens;
    private final NameIndex index;
    private final RuleSet rules;

    CandidateReader(Page page, NameIndex index, RuleSet rules) {
        this.page = page;
        this.tokens = page.tokens();
        this.index = index;
        this.rules = rules;
    }

    /** Adds the candidates of {@code sentence} to {@code found}, and to {@code people} the codes of the peoples named. */
    void read(Sentence sentence, List<Candidate> found, List<String> people) {
        NameReader names = new NameReader(page, sentence);
        Map<Integer, Match> leads = new HashMap<>();
        Map<Integer, Match> appositions = new HashMap<>();
        for (Match match : rules.longest(page, sentence)) {
            (match.gives("name").equals("before") ? appositions : leads)
                    .put(match.gives("name").equals("before") ? match.from() : match.to(), match);
        }
        int i = sentence.from();
        int free = i;
        while (i < sentence.to()) {
            Match lead = leads.isEmpty() ? null : leads.get(i);
            NameIndex.Name known = index.at(tokens, i, sentence.to());
            Candidate candidate = null;
            if (known != null && known.people().isPresent()) {
                people.add(known.people().get());
                i += known.words().length;
                continue;
            }
            if (known != null) {
                candidate = known(names, known, i, lead);
            }
            if (candidate == null && lead != null) {
                candidate = unknown(names, sentence, i, lead);
            }
            if (candidate == null && appositions.containsKey(i)) {
                candidate = apposed(names, free, i, appositions.get(i));
            }
            if (candidate == null && page.has(i, "place-kind-after")) {
                candidate = beforeKind(names, free, i);
            }
            if (candidate == null && page.has(i, "called-by-place")) {
                candidate = beforeAttack(names, sentence, free, i);
            }
            if (candidate == null) {
                i++;
                continue;
            }
            Candidate whole = withKind(candidate, sentence);
            found.add(whole);
            i = Math.max(i + 1, whole.to());
            free = i;
        }
    }

    private @Nullable Candidate known(NameReader names, NameIndex.Name name, int at, @Nullable Match lead) {
        int end = at + name.words().length;
        boolean led = lead != null;
        boolean kind = end < tokens.size() && page.has(end, "place-kind-after");
        boolean common = name.bearers().stream().allMatch(Entry::common)
                || names.isUpper() && tokens.end(end - 1) - tokens.start(at) < 3;
        if (common && !led && !kind) {
            return null;
        }
        if (!led && (names.followsName(at) || name.words().length == 1 && names.precedesName(end) && !isJoined(end))) {
            return null;
        }
        if (isHyphenated(at, end)) {
            return null;
        }
        return candidate(
                at,
                end,
                name.bearers(),
                lead,
                true,
                lead == null ? "place/gazetteer" : lead.rule().name());
    }

    private boolean isJoined(int end) {
        return tokens.touchesPrevious(end);
    }

    /** "Israel-based", "US-led": no mention of the place as a place. */
    private boolean isHyphenated(int at, int end) {
        boolean after = end + 1 < tokens.size()
                && tokens.touchesPrevious(end)
                && page.text().word(end).equals("-")
                && tokens.touchesPrevious(end + 1);
        boolean before = at > 1
                && tokens.touchesPrevious(at)
                && page.text().word(at - 1).equals("-")
                && tokens.touchesPrevious(at - 1);
        return after || before;
    }

    private @Nullable Candidate unknown(NameReader names, Sentence sentence, int at, Match lead) {
        int end = names.end(at);
        if (end == at || names.isOfSomethingElse(at, end)) {
            return null;
        }
        boolean strong = lead.gives("strength").equals("strong");
        if (strong && lead.has("l") && names.speaks(end)) {
            return null;
        }
        if (!strong
                && (names.speaks(end)
                        || end < sentence.to() && page.text().word(end).equals("'s") && end - at > 1)) {
            return null;
        }
        Candidate candidate =
                candidate(at, end, List.of(), lead, strong, lead.rule().name());
        return candidate.kind().isEmpty() && isAfterArticle(lead.from(), at) ? candidate.ofKind(Kind.AREA) : candidate;
    }

    /** "in the western Karakoram": a town has no article, a range of mountains or a stretch of land has. */
    private boolean isAfterArticle(int from, int at) {
        int i = at - 1;
        while (i > from && page.has(i, "place-side")) {
            i--;
        }
        return i >= from && page.has(i, "article");
    }

    private static Candidate candidate(
            int from, int to, List<Entry> bearers, @Nullable Match lead, boolean strong, String rule) {
        String word = "";
        Optional<Kind> kind = Optional.empty();
        if (lead != null) {
            word = lead.gives("lead").isEmpty()
                    ? lead.term("l").map(t -> t.attribute("lead")).orElse("in")
                    : lead.gives("lead");
            kind = lead.term("k").map(k -> Kind.ofCode(k.attribute("kind")));
        }
        return new Candidate(from, to, bearers, kind, word, strong || kind.isPresent(), false, rule);
    }

    /** The capitalised name before "a village in". */
    private @Nullable Candidate apposed(NameReader names, int free, int comma, Match match) {
        Candidate name = beforeKind(names, free, comma);
        Optional<Kind> kind = match.term("k").map(k -> Kind.ofCode(k.attribute("kind")));
        return name == null
                ? null
                : new Candidate(
                        name.from(),
                        name.to(),
                        List.of(),
                        kind,
                        "",
                        true,
                        false,
                        match.rule().name());
    }

    /** The capitalised name that ends where a kind of place stands: "Nowshera sector". */
    private @Nullable Candidate beforeKind(NameReader names, int free, int kindAt) {
        int from = kindAt;
        while (from > free && from > kindAt - 4 && isPartBefore(names, free, from) && !isPeople(from - 1)) {
            from--;
        }
        if (from == kindAt || names.isUpper()) {
            return null;
        }
        return new Candidate(from, kindAt, List.of(), Optional.empty(), "", true, false, "place/kind-after");
    }

    /** True where the token before {@code from} belongs to a name that goes on there: a part, or the hyphen between two. */
    private boolean isPartBefore(NameReader names, int free, int from) {
        boolean hyphen = page.text().word(from - 1).equals("-")
                && tokens.touchesPrevious(from - 1)
                && tokens.touchesPrevious(from)
                && from - 2 >= free
                && names.isPart(from - 2);
        return hyphen || names.isPart(from - 1);
    }

    /** The capitalised name that an attack is called by: "the Gorsk ambush". */
    private @Nullable Candidate beforeAttack(NameReader names, Sentence sentence, int free, int attackAt) {
        if (tokens.casing(attackAt) != Casing.LOWER || tokens.touchesPrevious(attackAt)) {
            return null;
        }
        Candidate name = beforeKind(names, Math.max(free, sentence.from() + 1), attackAt);
        if (name == null) {
            return null;
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (page.has(i, "side-word") || page.has(i, "source-noun") || page.has(i, "premodifier")) {
                return null;
            }
        }
        return new Candidate(
                name.from(), name.to(), List.of(), Optional.empty(), "in", false, false, "place/before-attack");
    }

    private boolean isPeople(int at) {
        NameIndex.Name name = index.at(tokens, at, at + 1);
        return name != null && name.people().isPresent();
    }

    /** The candidate with the word for its kind that follows and belongs to it: "Shebekino district", "Jaramana camp". */
    private Candidate withKind(Candidate found, Sentence sentence) {
        Candidate candidate = withDirection(found, sentence);
        int end = candidate.to();
        if (end >= sentence.to() || tokens.touchesPrevious(end)) {
            return candidate;
        }
        for (Term term : page.terms(end)) {
            if (term.is("place-kind-after") && end + term.words().length <= sentence.to()) {
                return candidate.to(end + term.words().length, Kind.ofCode(term.attribute("kind")));
            }
        }
        return candidate;
    }

    /** "South Gorsk": a direction written with a capital, inside a sentence that is not all capitals, belongs to the name. */
    private Candidate withDirection(Candidate candidate, Sentence sentence) {
        int before = candidate.from() - 1;
        boolean direction = before > sentence.from()
                && page.has(before, "place-direction")
                && tokens.casing(before) == Casing.CAPITAL
                && tokens.casing(before - 1) != Casing.CAPITAL
                && !NameReader.isUpper(page, sentence);
        return direction ? candidate.from(before) : candidate;
    }
}
