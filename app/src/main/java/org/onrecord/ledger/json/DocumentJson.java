package org.onrecord.ledger.json;

import java.util.Optional;
import org.onrecord.model.Block;
import org.onrecord.model.Capture;
import org.onrecord.model.Document;
import org.onrecord.model.Hyperlink;
import org.onrecord.model.Language;
import org.onrecord.model.SourceMap;

/** A captured document, text and all; the bytes of the capture are kept apart, and the way back to them is not. */
public final class DocumentJson {

    private DocumentJson() {}

    public static JsonObject write(Document document) {
        Points points = Points.of(document.text());
        return new JsonObject()
                .put("input", document.id())
                .put("key", document.key())
                .put("url", document.url())
                .put("publisher", document.publisher())
                .put("title", document.title())
                .put("published", document.published().map(Object::toString))
                .put("retrieved", document.retrieved().map(Object::toString))
                .put("language", document.language().tag())
                .put("text", document.text())
                .put("sha256", document.sha256())
                .putObjects(
                        "blocks",
                        document.blocks().stream()
                                .map(b -> points.put(new JsonObject().put("kind", Codes.of(b.kind())), b.span()))
                                .toList())
                .putObjects(
                        "links",
                        document.links().stream()
                                .map(l -> points.put(new JsonObject().put("address", l.address()), l.words()))
                                .toList())
                .put("sketch", SketchText.write(document.sketch()))
                .put("capture", document.capture().map(Capture::sha256))
                .put("plain", document.plain());
    }

    /** @throws MalformedJson where it is no document */
    public static Document read(JsonObject json) {
        String text = json.string("text");
        Points points = Points.of(text);
        return new Document(
                json.string("input"),
                json.string("key"),
                json.findString("url"),
                json.findString("publisher"),
                json.findString("title"),
                json.findString("published").map(Codes::day),
                json.findString("retrieved").map(Codes::instant),
                new Language(json.string("language")),
                text,
                json.string("sha256"),
                json.objects("blocks").stream()
                        .map(b -> new Block(Codes.constant(Block.Kind.class, b.string("kind")), points.span(b)))
                        .toList(),
                json.objects("links").stream()
                        .map(l -> new Hyperlink(points.span(l), l.string("address")))
                        .toList(),
                SourceMap.NONE,
                Optional.empty(),
                SketchText.read(json.string("sketch")),
                json.flag("plain"));
    }
}
