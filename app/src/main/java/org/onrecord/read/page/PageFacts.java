package org.onrecord.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Block;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Span;
import org.onrecord.read.known.Address;
import org.onrecord.read.page.LineLabels.Label;
import org.onrecord.read.page.LineLabels.Role;

/**
 * What a page tells of itself.
 *
 * @param published the day it stands under; never a day of a later change
 * @param impossible where it tells a day that no calendar has
 * @param url of the page itself, as written
 */
public record PageFacts(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<Span> impossible,
        Optional<String> publisher,
        Optional<String> url) {

    /** Date lines further down belong to something else. */
    private static final int FIRST_BLOCKS = 12;

    public static PageFacts of(Page page) {
        List<Block> blocks = page.blocks();
        Optional<LocalDate> published = Optional.empty();
        Optional<Span> impossible = Optional.empty();
        BlockKinds kinds = new BlockKinds();
        for (int i = 0; i < blocks.size() && published.isEmpty(); i++) {
            Block block = blocks.get(i);
            boolean near = i < FIRST_BLOCKS || i >= blocks.size() - 3;
            if (block.kind() == Kind.DATE_LINE && near) {
                Optional<DateLine> line =
                        kinds.findDay(block.span().in(page.text())).filter(d -> !d.updated());
                published = line.flatMap(DateLine::day);
                if (line.isPresent() && published.isEmpty() && impossible.isEmpty()) {
                    impossible = Optional.of(block.span());
                }
            }
        }
        return new PageFacts(
                title(page),
                published,
                published.isPresent() ? Optional.empty() : impossible,
                publisher(page),
                url(page));
    }

    private static Optional<String> title(Page page) {
        return page.blocks().stream()
                .filter(b -> b.kind() == Kind.TITLE)
                .map(b -> b.span().in(page.text()).replaceAll("\\s+", " "))
                .findFirst();
    }

    private static Optional<String> publisher(Page page) {
        return sourceLines(page)
                .flatMap(words ->
                        LineLabels.builtIn()
                                .find(words, Role.PUBLISHER)
                                .map(l -> words.substring(l.rest()).strip())
                                .stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static Stream<String> sourceLines(Page page) {
        return page.blocks().stream()
                .filter(b -> b.kind() == Kind.SOURCE_LINE)
                .map(b -> b.span().in(page.text()));
    }

    /** The address under "Original url", else a bare address at the head or the foot of the page. */
    private static Optional<String> url(Page page) {
        List<Block> blocks = page.blocks();
        Optional<String> bare = Optional.empty();
        boolean labelled = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != Kind.SOURCE_LINE) {
                labelled = false;
                continue;
            }
            String words = blocks.get(i).span().in(page.text());
            Optional<Label> label = LineLabels.builtIn().find(words, Role.ADDRESS);
            String address = words.substring(label.map(Label::rest).orElse(0)).replaceAll("^<|>$", "");
            if (Address.find(address).isPresent()) {
                if (labelled || label.isPresent()) {
                    return Optional.of(address);
                }
                if (i < 4 || i == blocks.size() - 1) {
                    bare = Optional.of(address);
                }
            }
            labelled = label.isPresent();
        }
        return bare;
    }
}
