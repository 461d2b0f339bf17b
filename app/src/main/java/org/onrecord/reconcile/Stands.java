package org.onrecord.reconcile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.SideHierarchy;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/**
 * Tells who is whose enemy in one incident, from its claims alone: an armed group is of every other side's; a state is where its army
 * counts the other's fighters, or where it is itself a party that suffered or speaks of its deed. Local officials, police and rescuers
 * of another side are enemies only where their army or government is.
 */
final class Stands {

    private static final Set<SourceType> LOCAL =
            EnumSet.of(SourceType.LOCAL_AUTHORITY, SourceType.POLICE, SourceType.EMERGENCY_SERVICES);
    private static final Set<SourceType> SPEAKS_FOR_SIDE = EnumSet.of(
            SourceType.GOVERNMENT,
            SourceType.MILITARY,
            SourceType.LOCAL_AUTHORITY,
            SourceType.POLICE,
            SourceType.EMERGENCY_SERVICES,
            SourceType.ARMED_GROUP,
            SourceType.MEDIA);

    private final SideHierarchy sides;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> hostile = new HashSet<>();

    Stands(Collection<KnownClaim> claims, SideHierarchy sides) {
        this.sides = sides;
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            c.victims().side().map(Names::normal).ifPresent(parties::add);
            Optional<Source> source = c.source().map(Cited::value);
            Optional<String> speaker = source.flatMap(Source::side).map(Names::normal);
            if (c.subject().value() == Subject.RESPONSIBILITY) {
                speaker.ifPresent(parties::add);
            }
            boolean fights = source.filter(s -> s.type() == SourceType.MILITARY || s.type() == SourceType.ARMED_GROUP)
                    .isPresent();
            if (fights && speaker.isPresent()) {
                parties.add(speaker.get());
            }
        }
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            Optional<String> speaker = c.source()
                    .map(Cited::value)
                    .filter(s -> !LOCAL.contains(s.type()))
                    .filter(s -> SPEAKS_FOR_SIDE.contains(s.type()))
                    .flatMap(Source::side);
            Optional<String> victim = c.victims().side();
            if (speaker.isPresent()
                    && victim.isPresent()
                    && c.victims().status() == Status.COMBATANT
                    && !related(speaker.get(), victim.get())) {
                hostile.add(pair(speaker.get(), victim.get()));
            }
        }
    }

    /** How the source of {@code c} stands to people of {@code side}; towards people of no told side only armed groups are a party. */
    Stand of(Claim c, Optional<String> side) {
        Optional<Source> source = c.source().map(Cited::value);
        if (source.isEmpty() || !SPEAKS_FOR_SIDE.contains(source.get().type())) {
            return Stand.INDEPENDENT;
        }
        SourceType type = source.get().type();
        if (side.isEmpty()) {
            return type == SourceType.ARMED_GROUP ? Stand.ENEMY : Stand.INDEPENDENT;
        }
        if (source.get().side().isEmpty()) {
            return type == SourceType.ARMED_GROUP ? Stand.ENEMY : Stand.INDEPENDENT;
        }
        String speaker = source.get().side().get();
        if (related(speaker, side.get())) {
            return Stand.OWN;
        }
        boolean enemy = LOCAL.contains(type)
                ? hostile.contains(pair(speaker, side.get()))
                : type == SourceType.ARMED_GROUP
                        || type == SourceType.MILITARY
                        || parties.contains(Names.normal(speaker));
        return enemy ? Stand.ENEMY : Stand.INDEPENDENT;
    }

    private boolean related(String a, String b) {
        return sides.contains(a, b) || sides.contains(b, a);
    }

    private static String pair(String a, String b) {
        String x = Names.normal(a);
        String y = Names.normal(b);
        return x.compareTo(y) < 0 ? x + "|" + y : y + "|" + x;
    }
}
