package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Term;
import org.onrecord.model.SourceType;

/** Tells from the nouns of a phrase what kind of voice it is and for which side it speaks. */
final class Roles {

    /** A source noun where it stands. */
    record Noun(int from, int to, Term term) {
        String type() {
            return term.attribute("type");
        }

        String kind() {
            return term.attribute("kind");
        }
    }

    private final Words words;

    Roles(Words words) {
        this.words = words;
    }

    /** The source nouns between two tokens, the longest at each place. */
    List<Noun> nouns(int from, int to) {
        List<Noun> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            int at = i;
            Optional<Term> term = words.sourceNoun(i, to);
            term.ifPresent(t -> found.add(new Noun(at, at + t.words().length, t)));
            i += term.map(t -> t.words().length).orElse(1);
        }
        return found;
    }

    /** The noun that the phrase is about: the last one before "of", "in" or a relative. */
    Optional<Noun> head(int from, int to) {
        List<Noun> all = nouns(from, to);
        Noun head = null;
        for (Noun noun : all) {
            if (head != null && (hasBorder(head.to(), noun.from()) || isJoined(head.to(), noun.from()))) {
                break;
            }
            head = noun;
        }
        return Optional.ofNullable(head);
    }

    /** "police and hospital officials": the first of two speakers. */
    private boolean isJoined(int from, int to) {
        return to > from && words.is(from, "joining");
    }

    private boolean hasBorder(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean proper = words.isCapital(i) && words.is(i, "of-or-from");
            if (words.is(i, "inner-preposition") && !proper
                    || words.isMark(i, ",")
                    || words.is(i, "who")
                    || words.is(i, "clause-border")
                    || words.is(i, "preposition")) {
                return true;
            }
        }
        return false;
    }

    Optional<SourceType> type(int from, int to) {
        Optional<Noun> head = head(from, to);
        Optional<Term> group = group(from, to);
        if (head.isEmpty()) {
            return quality(from, to).filter(q -> q == SourceType.NGO).or(() -> bare(from, to));
        }
        Noun noun = head.get();
        String type = noun.type();
        if (type.equals("role")) {
            return role(noun, from, to);
        }
        if (type.equals("document") && noun.from() > from && isPublicRecord(noun.from() - 1, to)) {
            return Optional.of(SourceType.GOVERNMENT);
        }
        if (type.equals("document")) {
            return nouns(from, to).stream()
                    .map(Noun::type)
                    .filter(t -> !t.equals("document") && !t.equals("role"))
                    .findFirst()
                    .flatMap(SourceType::find)
                    .or(() -> bare(from, to));
        }
        if (group.isPresent() && (type.equals("military") || type.equals("ngo"))) {
            return Optional.of(SourceType.ARMED_GROUP);
        }
        if (noun.kind().equals("institution")
                && (type.equals("government") || type.equals("medical"))
                && isLocal(noun, from)) {
            return noun.term().attribute("local").equals("no")
                    ? SourceType.find(type)
                    : Optional.of(SourceType.LOCAL_AUTHORITY);
        }
        return SourceType.find(type);
    }

    /** "official data": at the adjective. */
    boolean isPublicRecord(int i, int to) {
        return words.is(i, "public-word")
                && words.sourceNoun(i + 1, to)
                        .filter(t -> t.attribute("type").equals("document"))
                        .isPresent();
    }

    private boolean isLocal(Noun noun, int from) {
        return noun.from() > from
                && qualityBefore(noun.from(), from)
                        .filter(q -> q.equals("local-authority"))
                        .isPresent()
                && !noun.type().equals("medical");
    }

    private Optional<String> qualityBefore(int at, int from) {
        return at - 1 < from
                ? Optional.empty()
                : words.term(at - 1, "source-quality").map(t -> t.attribute("type"));
    }

    /** "military spokesman", "spokesman of the ministry", "hospital director": the neighbours decide. */
    private Optional<SourceType> role(Noun noun, int from, int to) {
        List<Noun> typed = nouns(from, to).stream()
                .filter(n -> !n.type().equals("role") && !n.type().equals("document"))
                .toList();
        Optional<Noun> before =
                typed.stream().filter(n -> n.to() <= noun.from()).reduce((a, b) -> b);
        Optional<Noun> after = typed.stream().filter(n -> n.from() >= noun.to()).findFirst();
        if (group(from, to).isPresent()) {
            return Optional.of(SourceType.ARMED_GROUP);
        }
        if (before.isPresent()) {
            return SourceType.find(before.get().type());
        }
        for (int i = noun.from() - 1; i >= from; i--) {
            Optional<Term> quality = words.term(i, "source-quality");
            if (quality.isPresent()) {
                return SourceType.find(quality.get().attribute("type"));
            }
        }
        if (after.isPresent()) {
            return SourceType.find(after.get().type());
        }
        return SourceType.find(noun.term().attribute("alone"));
    }

    private Optional<Term> group(int from, int to) {
        return side(from, to).filter(t -> t.is("armed-group"));
    }

    private Optional<SourceType> bare(int from, int to) {
        Optional<Term> body = Optional.empty();
        for (int i = from; i < to && body.isEmpty(); i++) {
            body = sideAt(i, to).filter(t -> t.is("armed-group") || t.is("alliance") || t.is("state-body"));
        }
        return body.or(() -> side(from, to)).map(t -> switch (t.attribute("kind")) {
            case "group" -> SourceType.ARMED_GROUP;
            case "alliance" -> SourceType.INTERNATIONAL_ORGANISATION;
            case "body" -> SourceType.MILITARY;
            default -> SourceType.GOVERNMENT;
        });
    }

    private Optional<SourceType> quality(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Term> found = words.term(i, "source-quality");
            if (found.isPresent()) {
                return SourceType.find(found.get().attribute("type"));
            }
        }
        return Optional.empty();
    }

    /** "a spokesman", "General Odo": words whose type only their neighbours tell, and here do not. */
    boolean isNeutral(int from, int to) {
        return head(from, to).filter(h -> h.type().equals("role")).isPresent()
                && nouns(from, to).stream().allMatch(n -> n.type().equals("role"))
                && group(from, to).isEmpty()
                && quality(from, to).isEmpty();
    }

    /** The state or group that the words name: an owner or an adjective before the head rather than a place after it. */
    Optional<Term> side(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Term> term = sideAt(i, to);
            if (term.isPresent()) {
                return term;
            }
        }
        return Optional.empty();
    }

    Optional<Term> sideAt(int i, int to) {
        return words.page().terms(i).stream()
                .filter(t -> t.is("side-word") && i + t.words().length <= to)
                .findFirst();
    }
}
