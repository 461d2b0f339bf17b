package org.onrecord.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.onrecord.model.Document;

/**
 * Writes one article and all that is told of it as one line of JSON, as the contract for other programs has it: offsets are Unicode code
 * points of the document's text, ends exclusive. Keeps no state between articles and may be shared by threads.
 *
 * @param text hand back the text of every document, not only of those that were no plain text
 * @param explained add to each claim its {@code grounds}: every value with its words and rule
 * @param indented many lines instead of one
 */
public record ContractWriter(boolean text, boolean explained, boolean indented) {

    /** The line in UTF-8, its line feed included. */
    public byte[] line(ArticleSheet sheet) {
        return line(sheet, Optional.empty());
    }

    /** The same, which says as of when a ledger tells it. */
    public byte[] line(ArticleSheet sheet, AsAt at) {
        return line(sheet, Optional.of(at));
    }

    private byte[] line(ArticleSheet sheet, Optional<AsAt> at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (Json json = new Json(bytes, indented)) {
            write(json, sheet, at);
            json.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(Json json, ArticleSheet sheet, Optional<AsAt> at) throws IOException {
        SpanJson spans = new SpanJson(json, sheet.document().text());
        json.begin();
        json.begin("document");
        document(json, sheet.document());
        json.end();
        json.objects("claims", sheet.claims(), new ClaimJson(json, spans, explained)::write);
        json.objects("incidents", sheet.incidents(), new IncidentJson(json)::write);
        if (sheet.mentions().isPresent()) {
            new MentionsJson(json, spans).write(sheet.mentions().get());
        }
        if (sheet.engine().isPresent()) {
            json.begin("engine");
            json.text("name", sheet.engine().get().name());
            json.text("version", sheet.engine().get().version());
            json.text("rules", sheet.engine().get().rules());
            json.end();
        }
        if (at.isPresent()) {
            at.get().write(json);
        }
        json.end();
    }

    private void document(Json json, Document document) throws IOException {
        json.text("id", document.id());
        json.text("url", document.url());
        json.text("title", document.title());
        json.text("publisher", document.publisher());
        json.text("published", document.published());
        json.text("language", document.language().tag());
        json.text("sha256", document.sha256());
        if (text || !document.plain()) {
            json.text("text", document.text());
        }
    }
}
