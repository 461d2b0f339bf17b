package org.onrecord.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/** Joins groups that stand in one list ("A, B and C") and lays the lists into the layer {@code people}. */
final class Lists {

    private final Page page;

    Lists(Page page) {
        this.page = page;
    }

    void join(List<Layer.Mark<Group>> groups) {
        Layer<People> layer = page.layer("people");
        int i = 0;
        while (i < groups.size()) {
            Layer.Mark<Group> start = groups.get(i);
            int j = i + 1;
            while (j < groups.size() && isApposition(start, groups.get(j))) {
                start = new Layer.Mark<>(
                        start.from(),
                        groups.get(j).to(),
                        start.value().alsoTold(groups.get(j).value()));
                j++;
            }
            List<Layer.Mark<Group>> list = new ArrayList<>(List.of(start));
            while (j < groups.size() && inOneList(list.get(list.size() - 1), groups.get(j))) {
                list.add(groups.get(j));
                j++;
            }
            int end = list.get(list.size() - 1).to();
            if (list.size() == 2 && isToldTwice(list.get(0), list.get(1))) {
                Group second = list.remove(1).value();
                list.replaceAll(
                        m -> new Layer.Mark<>(m.from(), m.to(), m.value().alsoTold(second)));
            }
            List<Group> members = list.stream().map(Layer.Mark::value).toList();
            layer.add(list.get(0).from(), end, new People(isOne(members) ? List.of(sum(list)) : members));
            i = j;
        }
    }

    /** "a constable, Ghulam Shabbir," is one person told twice. */
    private boolean isApposition(Layer.Mark<Group> left, Layer.Mark<Group> right) {
        boolean named = left.value().kind() == Group.Kind.NAMED && isOnePerson(right.value());
        boolean told = right.value().kind() == Group.Kind.NAMED
                && (isOnePerson(left.value()) || left.value().kind() != Group.Kind.NAMED && one(left.value()));
        boolean comma =
                right.from() == left.to() + 1 && page.text().word(left.to()).equals(",");
        boolean closed = right.to() >= page.tokens().size()
                || page.tokens().kind(right.to()) == TokenKind.MARK
                || named && !page.has(right.to(), "list-joint");
        return (named || told) && comma && closed;
    }

    /** "a lorry driver, a citizen of Moldova": two single people with only a comma between are one. */
    private boolean isToldTwice(Layer.Mark<Group> left, Layer.Mark<Group> right) {
        return isOnePerson(left.value())
                && isOnePerson(right.value())
                && !right.value().rule().equals("people/headline")
                && right.from() == left.to() + 1
                && page.text().word(left.to()).equals(",");
    }

    private static boolean isOnePerson(Group group) {
        return !group.isPronoun() && (group.kind() == Group.Kind.SINGLE || group.kind() == Group.Kind.DEFINITE);
    }

    private static boolean one(Group group) {
        return group.count().filter(f -> f.equals(new Figure.Exactly(1))).isPresent();
    }

    /** True where only a comma, a home ("of Inza") or a joining word stands between. */
    private boolean inOneList(Layer.Mark<Group> left, Layer.Mark<Group> right) {
        if (left.value().isPronoun() || right.value().isPronoun() || isOfThem(right.value())) {
            return false;
        }
        if (left.value().count().isEmpty() != right.value().count().isEmpty()
                || (left.value().kind() == Group.Kind.ELLIPTIC)
                        != (right.value().kind() == Group.Kind.ELLIPTIC)) {
            return false;
        }
        int gap = right.from() - left.to();
        if (gap < 1 || gap > 5) {
            return false;
        }
        boolean joined = page.has(right.from() - 1, "list-joint");
        boolean comma = page.text().word(right.from() - 1).equals(",")
                && left.value().kind() == right.value().kind();
        if (gap == 1) {
            return joined || comma && left.value().kind() != Group.Kind.ELLIPTIC;
        }
        if (gap == 2 && joined && page.text().word(left.to()).equals(",")) {
            return true;
        }
        return left.value().kind() == Group.Kind.NAMED
                && right.value().kind() == Group.Kind.NAMED
                && (joined || comma)
                && page.text().word(left.to()).equals(",")
                && (page.has(left.to() + 1, "of-or-from") || page.tokens().kind(left.to() + 1) == TokenKind.NUMBER);
    }

    /** "one of them an officer": some of those just counted, no others beside them. */
    private boolean isOfThem(Group group) {
        return group.kind() == Group.Kind.COUNTED
                && group.hasWords()
                && group.wordsTo() < page.tokens().size()
                && page.has(group.wordsTo(), "article")
                && page.has(group.wordsFrom(), "pronoun")
                && page.has(group.wordsFrom() - 1, "of-or-from");
    }

    /** Kin, names, and single people of one kind are counted together; other groups with numbers of their own are not. */
    private boolean isOne(List<Group> members) {
        if (members.size() < 2
                || members.stream()
                        .anyMatch(g -> g.count().isEmpty()
                                || g.count().get().low().isEmpty()
                                || g.count().get().high().isEmpty())) {
            return false;
        }
        boolean kin =
                members.stream().anyMatch(this::isOwned) || members.stream().allMatch(this::isKin);
        boolean names = members.stream().allMatch(g -> g.kind() == Group.Kind.NAMED);
        Status first = members.get(0).status();
        boolean singles = members.stream()
                .allMatch(g -> isOnePerson(g) && (g.status() == first || isPrivate(g) && isPrivate(members.get(0))));
        return kin || names || singles;
    }

    /** "his wife", "two of her sons". */
    private boolean isOwned(Group group) {
        return group.rule().equals(GroupReader.POSSESSED)
                || group.hasWords() && page.has(group.wordsFrom(), "possessive") && isKin(group);
    }

    /** "a father and three daughters". */
    private boolean isKin(Group group) {
        for (int i = group.wordsFrom(); i < group.wordsTo(); i++) {
            if (page.has(i, "kin")) {
                return true;
            }
        }
        return false;
    }

    /** Of no army and no police, as far as is told. */
    private static boolean isPrivate(Group group) {
        return group.status() == Status.UNKNOWN || group.status() == Status.CIVILIAN;
    }

    private static Group sum(List<Layer.Mark<Group>> list) {
        Group first = list.get(0).value();
        Group last = list.get(list.size() - 1).value();
        long total = list.stream()
                .mapToLong(m -> m.value()
                        .count()
                        .flatMap(f -> f.low().isPresent() ? Optional.of(f.low().getAsLong()) : Optional.empty())
                        .orElse(0L))
                .sum();
        Status status = list.stream()
                .map(m -> m.value().status())
                .filter(s -> s != Status.UNKNOWN)
                .findFirst()
                .orElse(Status.UNKNOWN);
        String side = list.stream()
                .map(m -> m.value().side())
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        return new Group(
                first.kind() == Group.Kind.DEFINITE ? Group.Kind.SINGLE : first.kind(),
                Optional.of(new Figure.Exactly(total)),
                "people/list",
                first.figureFrom(),
                Math.max(last.figureTo(), last.wordsTo()),
                Math.min(first.wordsFrom(), first.figureFrom()),
                Math.max(last.wordsTo(), last.figureTo()),
                status,
                side,
                "");
    }
}
