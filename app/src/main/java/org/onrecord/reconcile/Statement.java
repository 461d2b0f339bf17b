package org.onrecord.reconcile;

import java.util.ArrayList;
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

/**
 * What one sentence says of how many befell one fate.
 *
 * @param number of people, at least
 * @param most of them; equal to {@code number} where the words give one number
 * @param isOpen true where there may be more
 * @param claims ids, in order
 */
record Statement(long number, long most, boolean isOpen, List<String> claims) {

    /** The statement that tells of most people, with what is said to come on top of it; empty where there are no figures. */
    static Optional<Statement> ofMost(List<Reading> figures) {
        List<Reading> counted = figures.stream().filter(r -> !isPart(r)).toList();
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
        Optional<Statement> most = statements.stream().max(Comparator.comparingLong(Statement::number));
        Optional<Statement> added = onTop(most, statements, additions);
        return added.map(s -> withNamed(s, counted))
                .or(() -> figures.stream().findFirst().map(r -> of(List.of(r))));
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
        List<Reading> used = whole.map(List::of).orElse(groups);
        return new Statement(
                used.stream().mapToLong(Reading::least).sum(),
                used.stream().mapToLong(Reading::most).sum(),
                used.stream().anyMatch(r -> r.figure().high().isEmpty()),
                used.stream().map(r -> r.known().id()).toList());
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
        return Optional.of(
                new Statement(top + more, most.get().most() + more, most.get().isOpen(), List.copyOf(ids)));
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
        return new Statement(named.size(), Math.max(named.size(), s.most()), s.isOpen(), ids);
    }
}
