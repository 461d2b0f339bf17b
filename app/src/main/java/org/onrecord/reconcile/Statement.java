package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coverage;
import org.onrecord.model.Names;
import org.onrecord.model.Person;
import org.onrecord.model.Status;

/**
 * What one sentence says of how many befell one fate.
 *
 * @param number of people, at least
 * @param most of them; equal to {@code number} where the words give one number
 * @param isOpen true where there may be more
 * @param claims ids, in order
 * @param groups of people that the number adds up
 */
record Statement(long number, long most, boolean isOpen, List<String> claims, List<Reading> groups) {

    /** A text of no more sentences with figures is a note that tells each death once. */
    private static final int FEW = 2;

    /** A text of no more sentences with figures tells of people of other kinds in sentences of their own. */
    private static final int NOTE = 3;

    /** The statement that the text stands by, with what is said to come on top of it; empty where there are no figures. */
    static Optional<Statement> ofMost(List<Reading> figures) {
        Set<String> ids = figures.stream().map(r -> r.claim().id()).collect(Collectors.toSet());
        List<Reading> counted = figures.stream()
                .filter(r ->
                        !isPart(r) && r.claim().partOf().filter(ids::contains).isEmpty())
                .toList();
        Map<String, List<Reading>> sentences = new LinkedHashMap<>();
        List<Reading> additions = new ArrayList<>();
        for (Reading r : counted) {
            if (r.partial().filter(p -> p == Coverage.Partial.ADDITIONAL).isPresent()) {
                additions.add(r);
            } else {
                sentences
                        .computeIfAbsent(r.known().article().id() + r.claim().evidence(), s -> new ArrayList<>())
                        .add(r);
            }
        }
        List<Statement> statements =
                sentences.values().stream().map(Statement::of).toList();
        Optional<Statement> most = statements.size() > NOTE
                ? toldMost(statements)
                : toldMost(statements).map(s -> withOtherKinds(s, statements));
        Optional<Statement> added = onTop(most, statements, additions);
        return added.map(s -> statements.size() > FEW ? s : withNamed(s, counted))
                .or(() -> figures.stream().findFirst().map(r -> of(List.of(r))));
    }

    /**
     * The number in which most sentences agree; the first sentence, which is the headline or the lead and holds the latest toll, counts
     * twice. Of equals the greater number, since a toll grows.
     */
    private static Optional<Statement> toldMost(List<Statement> statements) {
        Map<Long, Integer> told = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            told.merge(statements.get(i).number(), i == 0 ? 2 : 1, Integer::sum);
        }
        return statements.stream()
                .max(Comparator.comparingInt((Statement s) -> told.getOrDefault(s.number(), 0))
                        .thenComparingLong(Statement::number)
                        .thenComparing(s -> -statements.indexOf(s)));
    }

    /** "Six policemen were killed. The bomber died too": people of another kind come on top. */
    private static Statement withOtherKinds(Statement base, List<Statement> statements) {
        List<Reading> groups = new ArrayList<>(base.groups());
        for (Statement other : statements) {
            if (!other.equals(base)
                    && other.groups().stream().allMatch(o -> groups.stream().allMatch(g -> ofOtherKind(g, o)))) {
                groups.addAll(other.groups());
            }
        }
        return groups.size() == base.groups().size() ? base : whole(groups);
    }

    private static boolean ofOtherKind(Reading a, Reading b) {
        Status x = a.claim().victims().status();
        Status y = b.claim().victims().status();
        boolean known = x != Status.UNKNOWN && y != Status.UNKNOWN;
        boolean fighters = x == Status.COMBATANT && y == Status.COMBATANT && shareNoWord(people(a), people(b));
        boolean rivals =
                a.claim().source().isPresent() && b.claim().source().isPresent() && !sameVoice(a.claim(), b.claim());
        return known && (x != y || fighters) && !rivals;
    }

    private static boolean shareNoWord(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(List.of(a.split(" ")), List.of(b.split(" ")));
    }

    private static boolean isPart(Reading r) {
        return r.partial()
                .filter(p -> p == Coverage.Partial.PART_OF || p == Coverage.Partial.STATUS_GROUP)
                .isPresent();
    }

    /** One sentence: a number that is the sum of the others is the whole; people told apart by their words add up. */
    private static Statement of(List<Reading> sentence) {
        List<Reading> groups = new ArrayList<>();
        for (Reading r : sentence) {
            if (groups.stream().noneMatch(g -> !apart(g, r))) {
                groups.add(r);
            } else {
                groups.replaceAll(g -> !apart(g, r) && r.least() > g.least() ? r : g);
            }
        }
        long sum = groups.stream().mapToLong(Reading::least).sum();
        Optional<Reading> whole = groups.size() < 3
                ? Optional.empty()
                : groups.stream().filter(g -> 2 * g.least() == sum).findFirst();
        return whole(whole.map(List::of).orElse(groups));
    }

    private static Statement whole(List<Reading> used) {
        return new Statement(
                used.stream().mapToLong(Reading::least).sum(),
                used.stream().mapToLong(Reading::most).sum(),
                used.stream().anyMatch(r -> r.figure().high().isEmpty()),
                used.stream().map(r -> r.known().id()).toList(),
                List.copyOf(used));
    }

    /** True where the words show that the two count different people. */
    private static boolean apart(Reading a, Reading b) {
        Claim x = a.claim();
        Claim y = b.claim();
        boolean places = x.place().isPresent()
                && y.place().isPresent()
                && !Names.oneHoldsTheOther(
                        x.place().get().value().name(), y.place().get().value().name());
        boolean told = x.victims().words().isPresent() && y.victims().words().isPresent();
        boolean differ = !people(a).equals(people(b));
        return places || (told && differ && sameVoice(x, y));
    }

    private static boolean sameVoice(Claim x, Claim y) {
        return x.source()
                .map(Cited::value)
                .map(s -> s.name())
                .equals(y.source().map(Cited::value).map(s -> s.name()));
    }

    private static String people(Reading r) {
        return r.claim()
                .victims()
                .words()
                .flatMap(r.known()::words)
                .map(Names::normal)
                .orElse("");
    }

    /** "Two more died later" adds to what stands, unless a greater statement already holds both. */
    private static Optional<Statement> onTop(
            Optional<Statement> most, List<Statement> statements, List<Reading> additions) {
        Set<Long> numbers = new HashSet<>();
        List<Reading> distinct =
                additions.stream().filter(a -> numbers.add(a.least())).toList();
        if (statements.size() > FEW) {
            // A long text tells the sum itself, and its "another man" is mostly one of those counted or of another
            // happening.
            return most;
        }
        long more = distinct.stream().mapToLong(Reading::least).sum();
        if (more == 0) {
            return most;
        }
        if (most.isEmpty()) {
            return Optional.of(of(distinct));
        }
        long top = most.get().number();
        boolean held = statements.stream().anyMatch(s -> s.number() < top && s.number() + more <= top)
                || additions.stream().anyMatch(a -> a.claim().partOf().isPresent() && a.least() < top);
        if (held) {
            return most;
        }
        Set<String> ids = new LinkedHashSet<>(most.get().claims());
        distinct.forEach(r -> ids.add(r.known().id()));
        return Optional.of(new Statement(
                top + more,
                most.get().most() + more,
                most.get().isOpen(),
                List.copyOf(ids),
                most.get().groups()));
    }

    /** A text that names more people one by one than it counts anywhere tells of as many. */
    private static Statement withNamed(Statement s, List<Reading> counted) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Reading r : counted) {
            for (Person p : r.claim().victims().persons()) {
                named.putIfAbsent(Names.normal(p.name()), r.known().id());
            }
        }
        if (named.size() <= s.number()) {
            return s;
        }
        List<String> ids = named.values().stream().distinct().collect(Collectors.toList());
        return new Statement(named.size(), Math.max(named.size(), s.most()), s.isOpen(), ids, s.groups());
    }
}
