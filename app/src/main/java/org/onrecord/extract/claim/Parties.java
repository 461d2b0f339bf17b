package org.onrecord.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.extract.figure.Sides;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.model.SourceType;

/** The sides that an article names: states, and armed groups. */
final class Parties {

    private final Set<String> states = new TreeSet<>();
    private final Set<String> groups = new TreeSet<>();

    private final Set<String> sufferers = new TreeSet<>();

    /** How many claims officials of each side make. */
    private final Map<String, Integer> speakers = new TreeMap<>();

    /** Sides by the ISO codes of the countries, as far as the article names both. */
    private final Map<String, String> byCode = new TreeMap<>();

    private Parties() {}

    static Parties of(List<Draft> drafts) {
        Parties parties = new Parties();
        if (drafts.isEmpty()) {
            return parties;
        }
        Page page = drafts.get(0).page;
        Set<String> named = new TreeSet<>();
        drafts.forEach(d -> {
            d.side.ifPresent(named::add);
            d.side.filter(side -> !d.isSilence()).ifPresent(parties.sufferers::add);
            d.source
                    .filter(s -> SideSlot.isParty(s.value().type()))
                    .flatMap(s -> s.value().side())
                    .ifPresent(side -> {
                        named.add(side);
                        if (d.source.get().value().type() == SourceType.ARMED_GROUP) {
                            parties.groups.add(side);
                        }
                        parties.speakers.merge(side, 1, Integer::sum);
                    });
        });
        for (int i = 0; i < page.tokens().size(); i++) {
            for (Term term : page.terms(i)) {
                String side = term.attribute("side");
                if (term.is("armed-group") && !side.isEmpty()) {
                    parties.groups.add(side);
                } else if (named.contains(side)) {
                    parties.states.add(side);
                }
            }
        }
        for (Layer.Mark<PlaceMark> mark : page.<PlaceMark>layer("place").all()) {
            String side = Sides.named(page, mark.from(), mark.to());
            Optional<String> code = mark.value().mention().place().country();
            if (!side.isEmpty() && code.isPresent()) {
                parties.byCode.putIfAbsent(code.get(), side);
            }
        }
        named.stream().filter(n -> !parties.groups.contains(n)).forEach(parties.states::add);
        return parties;
    }

    /** True where two states or more have their people or their officials in the article. */
    boolean areStates() {
        return states.size() > 1;
    }

    /** The only side whose people the words of the article count. */
    Optional<String> onlySufferer() {
        return only(sufferers);
    }

    /** True for an armed group that the article names. */
    boolean isGroup(String side) {
        return groups.contains(side);
    }

    /** The only armed group named, empty where there is none or several. */
    Optional<String> onlyGroup() {
        return only(groups);
    }

    /** The only side besides {@code own}. */
    Optional<String> onlyOther(String own) {
        Set<String> others = new TreeSet<>(states);
        others.addAll(groups);
        others.remove(own);
        if (others.size() > 1 && groups.contains(own)) {
            others.removeAll(groups);
        }
        return only(others);
    }

    /** The state that speaks most, besides {@code other}: the one whose soldiers an article calls just "soldiers". */
    Optional<String> home(String other) {
        return speakers.entrySet().stream()
                .filter(e -> !groups.contains(e.getKey()) && !e.getKey().equals(other))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The state with this ISO code, where the article names it as a side. */
    Optional<String> state(Page page, String country) {
        return Optional.ofNullable(byCode.get(country))
                .or(() -> page.grammar().state(country))
                .filter(states::contains);
    }

    private static Optional<String> only(Set<String> sides) {
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }
}
