package org.onrecord.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is no whole dump or index is refused, and the index that was there stays")
class BadDumpsTest {

    private static final String TOWN = Rows.town(11, "Wolsk", "", 51.5, 33.25, "UA.21", 4000);
    private static final String OTHER = Rows.town(12, "Tárn", "", 48.5, -1.5, "FR.53", 900);

    private Path directory;
    private Path target;
    private byte[] old;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        directory = temporary;
        target = temporary.resolve("places.index");
        IndexBuilder.add(target, List.of(Rows.write(directory.resolve("old.txt"), TOWN)), n -> {});
        old = Files.readAllBytes(target);
    }

    private String refused(byte[] dump) throws IOException {
        Path file = Files.write(directory.resolve("dump"), dump);
        GazetteerException refusal =
                catchThrowableOfType(GazetteerException.class, () -> IndexBuilder.add(target, List.of(file), n -> {}));
        assertThat(refusal).as("nothing was refused").isNotNull();
        assertThat(Files.readAllBytes(target)).as("the old index").isEqualTo(old);
        assertThat(Files.exists(directory.resolve("places.index.building"))).isFalse();
        return refusal.problem().toString();
    }

    private String refused(String dump) throws IOException {
        return refused(dump.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothing_at_all() throws IOException {
        assertThat(refused("")).contains("dump: is empty");
    }

    @Test
    void no_dump() throws IOException {
        assertThat(refused("Dear reader,\nthis is a letter.\n")).contains("no dump of GeoNames", "1 columns");
    }

    @Test
    void a_dump_whose_last_row_was_cut() throws IOException {
        String cut = OTHER + OTHER.substring(0, 20);
        assertThat(refused(cut))
                .contains("line 2, byte " + OTHER.getBytes(StandardCharsets.UTF_8).length, "instead of 19");
    }

    @Test
    void another_encoding() throws IOException {
        assertThat(refused((TOWN + OTHER).getBytes(StandardCharsets.ISO_8859_1)))
                .contains("line 2", "not UTF-8 in column 2");
        assertThat(refused(OTHER.getBytes(StandardCharsets.UTF_16LE))).contains("dump");
    }

    @Test
    void degrees_beyond_the_pole_and_words_for_numbers() throws IOException {
        assertThat(refused(TOWN + OTHER.replace("48.5", "98.5"))).contains("line 2", "`98.5` for degrees in column 5");
        assertThat(refused(TOWN + OTHER.replace("\t900\t", "\tmany\t"))).contains("`many` for a number in column 15");
    }

    @Test
    void a_zip_that_was_cut_or_holds_no_dump() throws IOException {
        byte[] zip = Files.readAllBytes(Rows.zip(directory.resolve("x.zip"), "UA.txt", TOWN.repeat(500)));
        assertThat(refused(Arrays.copyOf(zip, zip.length * 2 / 3))).contains("cannot be read to its end");
        byte[] empty = Files.readAllBytes(Rows.zip(directory.resolve("y.zip"), "picture.png", TOWN));
        assertThat(refused(empty)).contains("holds no dump");
    }

    @Test
    void an_index_cut_anywhere() throws IOException {
        for (int length : new int[] {0, 7, Layout.BLOCK - 1, Layout.BLOCK, old.length / 2, old.length - 1}) {
            Files.write(target, Arrays.copyOf(old, length));
            assertThat(opening()).as("%d bytes", length).contains("places.index", "build it anew");
        }
    }

    @Test
    void an_index_of_which_only_the_head_was_never_written() throws IOException {
        byte[] half = old.clone();
        Arrays.fill(half, 0, Layout.BLOCK, (byte) 0);
        Files.write(target, half);
        assertThat(opening()).contains("only half written");
    }

    @Test
    void an_index_of_another_version() throws IOException {
        byte[] newer = old.clone();
        newer[11]++;
        Files.write(target, newer);
        assertThat(opening()).contains("version " + (Layout.VERSION + 1), "reads version " + Layout.VERSION);
    }

    @Test
    void an_index_with_any_byte_changed() throws IOException {
        for (int at = 0; at < old.length; at += 30_011) {
            byte[] changed = old.clone();
            changed[at] ^= 4;
            Files.write(target, changed);
            int where = at;
            GazetteerException refusal = catchThrowableOfType(
                    GazetteerException.class, () -> PlaceIndex.open(target).check());
            // The rest of the head's block is not used.
            if (where < 120 || where >= Layout.BLOCK) {
                assertThat(refusal).as("byte %d", where).isNotNull();
            }
        }
    }

    private String opening() {
        GazetteerException refusal = catchThrowableOfType(
                GazetteerException.class, () -> PlaceIndex.open(target).check());
        assertThat(refusal).isNotNull();
        return refusal.problem().toString();
    }
}
