package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.publish.Table.Column;

class TableTest {

    private static final Table TABLE = new Table(
            List.of(Column.text("id", "ID"), Column.flexible("place", "PLACE"), Column.number("killed", "KILLED")),
            List.of(List.of("i1", "Shebekino, \"Belgorod\" region", 1200L), List.of("i2", "Am Ladjar", Table.NOTHING)));

    private interface Writer {
        void write(Table table, ByteArrayOutputStream out) throws IOException;
    }

    private static String written(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textIsAlignedWithNumbersOnTheRight() {
        assertThat(new TableText(Ink.PLAIN, 80).of(TABLE))
                .containsExactly(
                        "ID  PLACE                         KILLED",
                        "i1  Shebekino, \"Belgorod\" region   1,200",
                        "i2  Am Ladjar");
    }

    @Test
    void cellsOfItsFlexibleColumnsGoOnBelowWhereALineIsTooLong() {
        assertThat(new TableText(Ink.PLAIN, 30).of(TABLE))
                .containsExactly(
                        "ID  PLACE               KILLED",
                        "i1  Shebekino,           1,200",
                        "    \"Belgorod\" region",
                        "i2  Am Ladjar");
    }

    @Test
    void csvIsQuotedWhereNeededAndNumbersHaveNoSeparators() throws IOException {
        assertThat(written(TableData::csv))
                .isEqualTo("id,place,killed\ni1,\"Shebekino, \"\"Belgorod\"\" region\",1200\ni2,Am Ladjar,\n");
    }

    @Test
    void jsonHasNullWhereThereIsNothing() throws IOException {
        assertThat(written(TableData::jsonLines)).isEqualTo("""
                        {"id":"i1","place":"Shebekino, \\"Belgorod\\" region","killed":1200}
                        {"id":"i2","place":"Am Ladjar","killed":null}
                        """);
        assertThat(written(TableData::json)).startsWith("[").endsWith("]\n");
    }
}
