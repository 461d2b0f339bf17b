package org.onrecord.publish;

import java.io.IOException;
import org.onrecord.model.Mentions;

/** Writes times, places and reported speech as the contract has them. */
record MentionsJson(Json json, SpanJson spans) {

    /** The fields {@code times}, {@code places} and {@code attributions} of the object at hand. */
    void write(Mentions mentions) throws IOException {
        json.objects("times", mentions.times(), time -> {
            spans.words(time.span());
            json.text("type", time.kind().name());
            json.text("value", time.value());
        });
        json.objects("places", mentions.places(), where -> {
            spans.words(where.span());
            json.text("name", where.place().name());
            json.number("geonameId", where.place().geonameId());
            PlaceJson.point(json, where.place());
        });
        json.objects("attributions", mentions.speeches(), speech -> {
            spans.pairs("source", speech.source());
            spans.pairs("cue", speech.cue());
            spans.pairs("content", speech.content());
        });
    }
}
