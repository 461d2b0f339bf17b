package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.text.Sentence;
import org.onrecord.gazetteer.IndexedPlace;
import org.onrecord.gazetteer.PlaceIndex;
import org.onrecord.model.Mentions;
import org.onrecord.model.Place;
import org.onrecord.model.Point;
import org.onrecord.model.Precision;

/** Lays the layer {@code place}: a {@link PlaceMark} on every place name, in the order of the text. */
public final class PlacePass implements Pass {

    private final NameIndex index;
    private final Optional<PlaceIndex> more;

    public PlacePass(Gazetteer gazetteer, Grammar grammar) {
        this(gazetteer, Optional.empty(), grammar);
    }

    /**
     * @param more places beside those of the gazetteer
     * @param grammar whose table of words learns the names of the gazetteer, before threads share it
     */
    public PlacePass(Gazetteer gazetteer, Optional<PlaceIndex> more, Grammar grammar) {
        this.more = more;
        this.index = new NameIndex(gazetteer, grammar);
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public void run(Page page) {
        List<Candidate> found = new ArrayList<>();
        List<String> peoples = new ArrayList<>();
        CandidateReader reader = new CandidateReader(page, index, page.grammar().rules("place"));
        for (Sentence sentence : page.text().sentences()) {
            if (!sentence.block().isTold()) {
                continue;
            }
            int before = found.size();
            reader.read(sentence, found, peoples);
            Datelines.mark(page, sentence, found.subList(before, found.size()));
        }
        if (found.isEmpty()) {
            return;
        }
        List<Candidate> places = Persons.without(page, Repeats.with(page, found));
        Resolution resolution = new Resolution();
        peoples.forEach(resolution::sees);
        places.stream()
                .filter(c -> c.bearers().size() == 1)
                .forEach(c -> c.bearers().get(0).country().ifPresent(resolution::sees));
        lay(
                page,
                more.map(m -> new Widening(page, new MorePlaces(m)).of(places)).orElse(places),
                resolution);
    }

    private void lay(Page page, List<Candidate> places, Resolution resolution) {
        Holders holders = new Holders(page, places);
        List<Optional<Resolution.Choice>> choices =
                new Choices(page, places, holders, resolution).all(more.isPresent());
        for (int i = 0; i < places.size(); i++) {
            Candidate candidate = places.get(i);
            List<String> within = holders.names(i);
            Optional<Entry> holder = holders.known(i);
            Optional<Resolution.Choice> choice = choices.get(i);
            Kind kind =
                    candidate.kind().or(() -> choice.map(c -> c.entry().kind())).orElse(Kind.SETTLEMENT);
            Place place = choice.map(c -> known(page, candidate, c.entry()))
                    .orElseGet(() -> unknown(page, candidate, holder, resolution));
            List<String> reasons = choice.map(Resolution.Choice::reasons).orElseGet(() -> unknownReasons(holder));
            Mentions.Where mention = new Mentions.Where(
                    page.tokens().span(candidate.from(), candidate.to()), place, rule(candidate, choice, holder));
            PlaceMark mark = new PlaceMark(
                    mention,
                    kind,
                    candidate.lead(),
                    candidate.dateline(),
                    holders.isHolder(i),
                    within,
                    choice.isPresent(),
                    reasons);
            page.<PlaceMark>layer("place").add(candidate.from(), candidate.to(), mark);
        }
    }

    /** The rule that read the name, and whose the point is where it is not built in. */
    private static String rule(Candidate candidate, Optional<Resolution.Choice> choice, Optional<Entry> holder) {
        boolean builtIn = choice.map(Resolution.Choice::entry)
                .or(() -> holder)
                .map(Entry::builtIn)
                .orElse(true);
        return builtIn ? candidate.rule() : candidate.rule() + "+geonames";
    }

    private static Place known(Page page, Candidate candidate, Entry entry) {
        Precision precision =
                candidate.lead().equals("near") ? Precision.NEAR : entry.kind().precision();
        return new Place(
                page.text().words(candidate.from(), candidate.to()),
                entry.country(),
                Optional.of(entry.point()),
                entry.builtIn()
                        ? OptionalLong.empty()
                        : entry.indexed().stream().mapToLong(IndexedPlace::id).findFirst(),
                Optional.of(precision));
    }

    /** A place that no gazetteer holds lies where the place that holds it lies, as coarsely as that is known. */
    private static Place unknown(Page page, Candidate candidate, Optional<Entry> holder, Resolution resolution) {
        Optional<String> country = holder.flatMap(Entry::country).or(resolution::mainCountry);
        Optional<Point> point = holder.map(Entry::point);
        Optional<Precision> precision =
                holder.map(h -> h.kind().precision()).map(p -> p == Precision.EXACT ? Precision.NEAR : p);
        return new Place(
                page.text().words(candidate.from(), candidate.to()), country, point, OptionalLong.empty(), precision);
    }

    private static List<String> unknownReasons(Optional<Entry> holder) {
        return List.of(
                holder.map(h -> "not in the gazetteer; placed with " + h.names().get(0))
                        .orElse("not in the gazetteer"));
    }
}
