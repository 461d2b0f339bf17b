package org.onrecord.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.onrecord.model.Block;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Hyperlink;
import org.onrecord.model.Span;
import org.onrecord.read.bytes.Decoded;

/**
 * Markdown as a person reads it: marks of emphasis, escapes and link targets are gone, each paragraph is one block, a blank line stands
 * between blocks, and a line break inside a paragraph is a space.
 */
public final class MarkdownPage {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownPage() {}

    public static Page of(Decoded source) {
        Writer writer = new Writer(source.text());
        PARSER.parse(source.text()).accept(writer);
        writer.out.strip(0);
        return new Page(writer.out.toString(), writer.blocks, writer.links, writer.out.sourceMap(source), false);
    }

    private static final class Writer extends AbstractVisitor {

        private static final int LONGEST_CREDIT = 90;

        private final Origins origins;
        private final MappedText out = new MappedText();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Hyperlink> links = new ArrayList<>();
        private final BlockKinds kinds = new BlockKinds();
        private int start;
        private boolean titled;

        Writer(String source) {
            this.origins = new Origins(source);
        }

        private void open() {
            if (out.length() > 0) {
                out.add("\n\n");
            }
            start = out.length();
        }

        private void close(Optional<Kind> given) {
            out.strip(start);
            String words = out.from(start);
            if (words.isEmpty()) {
                out.cut(
                        blocks.isEmpty()
                                ? 0
                                : blocks.get(blocks.size() - 1).span().end());
                return;
            }
            blocks.add(new Block(given.orElseGet(() -> kinds.of(words)), new Span(start, out.length())));
        }

        @Override
        public void visit(Heading heading) {
            open();
            visitChildren(heading);
            boolean title = !titled && (heading.getLevel() == 1 || blocks.isEmpty());
            titled |= title;
            close(Optional.of(title ? Kind.TITLE : Kind.HEADING));
        }

        @Override
        public void visit(Paragraph paragraph) {
            open();
            visitChildren(paragraph);
            close(kindOf(paragraph));
        }

        private Optional<Kind> kindOf(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem) {
                return Optional.of(Kind.LIST_ITEM);
            }
            Optional<Kind> furniture = kinds.ofFurniture(out.from(start).strip());
            if (furniture.isPresent()) {
                return furniture;
            }
            if (isLinkAlone(paragraph)) {
                return Optional.of(Kind.RELATED_LINK);
            }
            return hasBoldCredit(paragraph) ? Optional.of(Kind.CAPTION) : Optional.empty();
        }

        /** A paragraph that is one link and nothing else leads to another article. */
        private static boolean isLinkAlone(Paragraph paragraph) {
            Node first = paragraph.getFirstChild();
            while (first instanceof StrongEmphasis || first instanceof Emphasis) {
                if (first.getNext() != null) {
                    return false;
                }
                first = first.getFirstChild();
            }
            return first instanceof Link && first.getNext() == null;
        }

        /** Words in bold at the end of a paragraph that has others before them, and no full stop: the photographer and the agency. */
        private static boolean hasBoldCredit(Paragraph paragraph) {
            if (!(paragraph.getLastChild() instanceof StrongEmphasis bold) || bold.getPrevious() == null) {
                return false;
            }
            StringBuilder words = new StringBuilder();
            bold.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
            boolean stops = words.isEmpty() || ".!?:,;".indexOf(words.charAt(words.length() - 1)) >= 0;
            boolean afterSentence = bold.getPrevious() instanceof Text before
                    && before.getLiteral().stripTrailing().matches("(?s).*[.!?\u2026][\"\u201D\u2019\u00BB)]*");
            return !stops && words.length() <= LONGEST_CREDIT && afterSentence;
        }

        @Override
        public void visit(Text text) {
            addWords(text, text.getLiteral(), true);
        }

        @Override
        public void visit(Code code) {
            addWords(code, code.getLiteral(), false);
        }

        @Override
        public void visit(Emphasis emphasis) {
            addDelimited(emphasis);
        }

        @Override
        public void visit(StrongEmphasis bold) {
            addDelimited(bold);
        }

        /** Emphasis of nothing but marks is none: the stars of a word made unreadable. */
        private <T extends Node & Delimited> void addDelimited(T node) {
            int from = out.length();
            int origin = first(node);
            visitChildren(node);
            boolean words = out.from(from).codePoints().anyMatch(Character::isLetterOrDigit);
            if (!words && out.length() > from) {
                String marks = out.from(from);
                out.cut(from);
                String whole = node.getOpeningDelimiter() + marks + node.getClosingDelimiter();
                for (int i = 0; i < whole.length(); i++) {
                    out.add(whole.charAt(i), origin + i);
                }
            }
        }

        @Override
        public void visit(Link link) {
            int from = out.length();
            visitChildren(link);
            if (out.length() > from) {
                links.add(new Hyperlink(new Span(from, out.length()), link.getDestination()));
            }
        }

        /** A picture is not read out. */
        @Override
        public void visit(Image image) {}

        @Override
        public void visit(SoftLineBreak line) {
            if (kinds.ofFurniture(out.from(start).strip()).isPresent()) {
                close(Optional.empty());
                open();
            } else {
                out.add(" ");
            }
        }

        @Override
        public void visit(HardLineBreak line) {
            out.add("\n");
        }

        /** Tags are not read out, but one breaks the line. */
        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                out.add("\n");
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {
            addBlock(code, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            addBlock(code, code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            addBlock(html, html.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", ""));
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
        }

        private void addBlock(Node node, String words) {
            open();
            addWords(node, words, false);
            close(Optional.empty());
        }

        private void addWords(Node node, String words, boolean escapes) {
            origins.add(words, first(node), last(node), escapes, out);
        }

        private static int first(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        }

        private static int last(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return 0;
            }
            SourceSpan span = spans.get(spans.size() - 1);
            return span.getInputIndex() + span.getLength();
        }
    }
}
