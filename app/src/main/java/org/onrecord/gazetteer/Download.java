package org.onrecord.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.onrecord.model.Problem;

/** Gets a dump from a server into a file; goes on where an earlier try was interrupted, if the server still has the same file. */
public final class Download {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PARTIAL = 206;
    private static final int WHOLE = 200;
    private static final int BEYOND = 416;

    private final URI address;
    private final Path target;
    private final Path part;
    private final Path tag;

    private Download(URI address, Path target) {
        this.address = address;
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.tag = target.resolveSibling(target.getFileName() + ".part.tag");
    }

    /**
     * Gets {@code address} into {@code target}, in whose place the file appears when it is whole.
     *
     * @param sha256 what the file must have, in hexadecimal; empty where nobody knows
     * @param reached is told the bytes that are here, now and then
     * @throws GazetteerException where the server cannot be reached, gives something else, or the sum is another
     */
    public static void get(URI address, Path target, Optional<String> sha256, LongConsumer reached) {
        Download download = new Download(address, target);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            download.run(reached);
            download.accept(sha256);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw download.failed("was interrupted", e);
        } catch (IOException e) {
            String why = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw download.failed(Files.exists(download.part) ? "broke off" + why : "cannot be reached" + why, e);
        }
    }

    private GazetteerException failed(String what, Exception cause) {
        return new GazetteerException(
                Problem.error(address.toString(), what, "try again: what is here already is kept"), cause);
    }

    private void run(LongConsumer reached) throws IOException, InterruptedException {
        long have = Files.exists(part) && Files.exists(tag) ? Files.size(part) : 0;
        HttpResponse<InputStream> response = ask(have);
        if (response.statusCode() == BEYOND) {
            response.body().close();
            have = 0;
            response = ask(0);
        }
        try (InputStream in = response.body()) {
            boolean goesOn = have > 0 && response.statusCode() == PARTIAL;
            if (!goesOn && response.statusCode() != WHOLE) {
                throw GazetteerException.of(
                        address,
                        "cannot be had: the server answers " + response.statusCode(),
                        "is the name right, and the server?");
            }
            long from = goesOn ? have : 0;
            keepTag(response, goesOn);
            long told = response.headers().firstValueAsLong("Content-Length").orElse(-1);
            long got = copy(in, from, reached);
            if (told >= 0 && got - from != told) {
                throw new IOException((got - from) + " of " + told + " bytes came");
            }
        }
    }

    private HttpResponse<InputStream> ask(long have) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).header("User-Agent", "onrecord");
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", Files.readString(tag));
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** What tells one state of the server's file from another; without it nothing may be gone on with. */
    private void keepTag(HttpResponse<InputStream> response, boolean goesOn) throws IOException {
        if (goesOn) {
            return;
        }
        Files.deleteIfExists(tag);
        Optional<String> state = response.headers()
                .firstValue("ETag")
                .filter(t -> !t.startsWith("W/"))
                .or(() -> response.headers().firstValue("Last-Modified"));
        if (state.isPresent()) {
            Files.writeString(tag, state.get(), StandardCharsets.UTF_8);
        }
    }

    private long copy(InputStream in, long from, LongConsumer reached) throws IOException {
        long at = from;
        try (OutputStream out = Files.newOutputStream(
                part,
                StandardOpenOption.CREATE,
                from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                at += n;
                reached.accept(at);
            }
        }
        return at;
    }

    private void accept(Optional<String> sha256) throws IOException {
        if (sha256.isPresent()) {
            String is = sha256(part);
            if (!is.equals(sha256.get().toLowerCase(Locale.ROOT))) {
                Files.delete(part);
                Files.deleteIfExists(tag);
                throw GazetteerException.of(
                        address,
                        "is not the file expected: its SHA-256 is " + is,
                        "it was thrown away; is the checksum that of this file?");
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(tag);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
