package org.onrecord.journey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.extract.Extractor;
import org.onrecord.gazetteer.GazetteerException;
import org.onrecord.ledger.Added;
import org.onrecord.ledger.Ledger;
import org.onrecord.link.Linker;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Problem;
import org.onrecord.publish.ArticleSheet;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.read.RawInput;
import org.onrecord.read.ReadResult;

/** The way of a document through the stages. Shared by threads. */
public final class Journey {

    private static final long IN_FLIGHT = 32L << 20;
    private static final int PORTION = 500;
    private static final long PORTION_CHARACTERS = 16L << 20;
    private static final long OVERHEAD = 8 << 10;

    private final Extractor extractor;
    private final Reckoning reckoning = Reckoning.builtIn();

    public Journey(Extractor extractor) {
        this.extractor = extractor;
    }

    /** What {@code document} says by itself: claims, its own incidents, what they come to. */
    public Told tell(Document document, boolean mentions) {
        Extraction extraction = Knowing.named(extractor.extract(document, mentions));
        List<KnownClaim> claims = Knowing.of(extraction);
        List<IncidentSheet> incidents = Linker.within(claims).stream()
                .map(incident -> reckoning.of(incident, claims))
                .toList();
        return new Told(ArticleSheet.of(extraction, incidents, mentions), claims);
    }

    /** Takes what became of one input after the other; may fail where the output does. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(Piece<R> piece) throws IOException;
    }

    /**
     * Reads inputs and tells of each, on all cores, in the order of the inputs. Memory is bounded by the articles in flight: about
     * {@value #IN_FLIGHT} bytes of them, or one where a single one is longer.
     *
     * @param writer makes of what an article says what is to be handed on; runs in many threads
     * @throws IOException from {@code taker}
     */
    public <R> void extract(Stream<RawInput> inputs, boolean mentions, Function<Told, R> writer, Taker<R> taker)
            throws IOException {
        go(inputs, document -> writer.apply(tell(document, mentions)), taker);
    }

    /**
     * Reads inputs and records what they say, in the order of the inputs, in portions of one transaction each.
     *
     * @param reader told of every input that was read or lost
     * @param recorder told of every portion when it stands in the ledger
     * @param stop asked between articles; where it says yes, what is held is recorded and the rest left
     * @throws IOException from {@code reader}
     */
    public void add(
            Stream<RawInput> inputs,
            Ledger ledger,
            Taker<Extraction> reader,
            Consumer<List<Added>> recorder,
            BooleanSupplier stop)
            throws IOException {
        Adding adding = new Adding(ledger, PORTION, PORTION_CHARACTERS);
        go(inputs.takeWhile(raw -> !stop.getAsBoolean()), document -> extractor.extract(document, false), piece -> {
            reader.take(piece);
            if (piece.result().isPresent()) {
                recorder.accept(adding.add(piece.result().get()));
            }
        });
        recorder.accept(adding.finish());
    }

    private <R> void go(Stream<RawInput> inputs, Function<Document, R> work, Taker<R> taker) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (inputs) {
            new InOrder(threads, IN_FLIGHT)
                    .run(inputs.iterator(), raw -> raw.size() + OVERHEAD, raw -> piece(raw, work), taker::take);
        }
    }

    private static <R> Piece<R> piece(RawInput raw, Function<Document, R> work) {
        ReadResult result = raw.parse();
        if (result instanceof ReadResult.Read read) {
            try {
                return new Piece<>(Optional.of(work.apply(read.document())), read.warnings(), read.bytes());
            } catch (GazetteerException e) {
                // No fault of the article: the next would meet it too, and be read by other places than the last.
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                return new Piece<>(Optional.empty(), List.of(fault(read.document(), e)), read.bytes());
            }
        }
        ReadResult.Broken broken = (ReadResult.Broken) result;
        return new Piece<>(Optional.empty(), List.of(broken.problem()), broken.bytes());
    }

    /** One article that the program cannot stand must not cost the others. */
    private static Problem fault(Document document, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length > 0 ? " at " + trace[0] : "";
        return Problem.error(
                document.id(), "the program failed on this article: " + e + where, "please report it with the article");
    }
}
