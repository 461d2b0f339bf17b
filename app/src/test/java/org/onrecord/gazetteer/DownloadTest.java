package org.onrecord.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A download")
class DownloadTest {

    private static final int CUT_AT = 40_000;

    private final byte[] dump = "Wolsk\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private final List<String> ranges = new ArrayList<>();
    private HttpServer server;
    private Path target;
    private boolean breaksOff;
    private String tag = "\"one\"";

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        target = temporary.resolve("geonames/UA.txt");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/dump/UA.txt", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(String.valueOf(range));
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = range == null || !same ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, dump.length - from);
        int to = breaksOff ? CUT_AT : dump.length;
        exchange.getResponseBody().write(dump, from, to - from);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/dump/" + name);
    }

    private void get(Optional<String> sha256) {
        Download.get(address("UA.txt"), target, sha256, n -> {});
    }

    private void breakOff() {
        breaksOff = true;
        GazetteerException broken = catchThrowableOfType(GazetteerException.class, () -> get(Optional.empty()));
        assertThat(broken.problem().toString()).contains("broke off", "try again");
        assertThat(target).doesNotExist();
        breaksOff = false;
    }

    @Test
    void brings_the_file() throws IOException {
        get(Optional.empty());
        assertThat(Files.readAllBytes(target)).isEqualTo(dump);
        assertThat(target.resolveSibling("UA.txt.part")).doesNotExist();
    }

    @Test
    void goes_on_where_it_was_interrupted() throws IOException {
        breakOff();
        long have = Files.size(target.resolveSibling("UA.txt.part"));
        assertThat(have).isPositive();
        get(Optional.empty());
        assertThat(Files.readAllBytes(target)).isEqualTo(dump);
        assertThat(ranges).containsExactly("null", "bytes=" + have + "-");
    }

    @Test
    void begins_anew_where_the_server_has_another_file_by_now() throws IOException {
        breakOff();
        tag = "\"two\"";
        get(Optional.empty());
        assertThat(Files.readAllBytes(target)).isEqualTo(dump);
    }

    @Test
    void with_another_checksum_is_thrown_away() {
        GazetteerException refused =
                catchThrowableOfType(GazetteerException.class, () -> get(Optional.of("00".repeat(32))));
        assertThat(refused.problem().toString()).contains("not the file expected");
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling("UA.txt.part")).doesNotExist();
    }

    @Test
    void of_what_is_not_there_says_so() {
        GazetteerException refused = catchThrowableOfType(
                GazetteerException.class, () -> Download.get(address("XX.zip"), target, Optional.empty(), n -> {}));
        assertThat(refused.problem().toString()).contains("answers 404");
    }
}
