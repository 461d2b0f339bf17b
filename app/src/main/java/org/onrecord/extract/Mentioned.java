package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.model.Mentions;

/** Collects the times, places and reported speech of a document, section by section. */
final class Mentioned {

    private final List<Mentions.Time> times = new ArrayList<>();
    private final List<Mentions.Where> places = new ArrayList<>();
    private final List<Mentions.Speech> speeches = new ArrayList<>();

    void add(Page page) {
        for (Layer.Mark<TimeMark> mark : page.<TimeMark>layer("time").all()) {
            times.add(mark.value().mention());
        }
        for (Layer.Mark<PlaceMark> mark : page.<PlaceMark>layer("place").all()) {
            places.add(mark.value().mention());
        }
        speeches.addAll(Speeches.of(page).mentions());
    }

    Mentions all() {
        return new Mentions(times, places, speeches);
    }
}
