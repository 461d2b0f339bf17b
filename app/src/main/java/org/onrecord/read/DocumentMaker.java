package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Capture;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.onrecord.model.Problem;
import org.onrecord.model.Sha256;
import org.onrecord.read.bytes.Origin;
import org.onrecord.read.known.Address;
import org.onrecord.read.known.LanguageFinder;
import org.onrecord.read.known.MetadataDays;
import org.onrecord.read.known.Sketcher;
import org.onrecord.read.known.Told;
import org.onrecord.read.page.Page;
import org.onrecord.read.page.PageFacts;

/** Makes a document of a page and of what the input and the person tell of it: the input first, then the page, then the person. */
final class DocumentMaker {

    private final ReadOptions options;

    DocumentMaker(ReadOptions options) {
        this.options = options;
    }

    /** @param alone true where the file holds this article and no other, so that its path can stand for it */
    ReadResult.Read make(
            Page page, Told told, Origin origin, boolean alone, Capture capture, List<Problem> known, long bytes) {
        List<Problem> warnings = new ArrayList<>(known);
        PageFacts facts = PageFacts.of(page);
        Optional<String> url = told.url().or(facts::url);
        Optional<Address> address = url.flatMap(Address::find);
        Optional<LocalDate> published = published(told, facts, url);
        facts.impossible()
                .filter(span -> told.published().isEmpty())
                .ifPresent(span -> warnings.add(origin.warning(
                        "no calendar has the day \"" + span.in(page.text()) + "\"",
                        "give the day of publication with --published")));
        if (published.isEmpty()) {
            warnings.add(origin.warning(
                    "no day of publication",
                    "days told as \"Wednesday\" or \"this month\" stay unresolved; give it with --published"));
        }
        if (page.blocks().isEmpty()) {
            warnings.add(origin.warning("the text is blank", ""));
        }
        Optional<String> publisher = told.publisher().or(facts::publisher).or(() -> address.map(Address::publisher));
        String sha256 = Sha256.of(page.text());
        Document document = new Document(
                told.id().orElse(sha256),
                key(told, address, publisher, published, origin, alone, sha256),
                url,
                publisher,
                told.title().or(facts::title),
                published,
                Optional.empty(),
                language(page, told),
                page.text(),
                sha256,
                page.blocks(),
                page.links(),
                page.source(),
                Optional.of(capture),
                Sketcher.of(page.text(), page.blocks()),
                page.plain());
        return new ReadResult.Read(document, warnings, bytes);
    }

    private Optional<LocalDate> published(Told told, PageFacts facts, Optional<String> url) {
        Optional<LocalDate> known = told.published();
        if (known.isEmpty() && told.dated()) {
            known = facts.published()
                    .or(() -> facts.impossible().isPresent() ? Optional.empty() : url.flatMap(MetadataDays::inAddress));
        }
        return known.or(options::published);
    }

    private Language language(Page page, Told told) {
        return told.language()
                .or(options::language)
                .orElseGet(() -> LanguageFinder.builtIn().find(page.text()));
    }

    /** What makes two captures versions of one article. An article that shares its file with others is known by its text alone. */
    private static String key(
            Told told,
            Optional<Address> address,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Origin origin,
            boolean alone,
            String sha256) {
        if (told.id().isPresent()) {
            return "id:" + told.id().get();
        }
        if (address.isPresent()) {
            return "url:" + address.get().canonical();
        }
        String path = alone ? origin.file() : origin.file() + "#" + sha256;
        return "file:" + publisher.orElse("") + "|"
                + published.map(LocalDate::toString).orElse("") + "|" + path;
    }
}
