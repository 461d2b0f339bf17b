package org.onrecord.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Dumps with rows of our own making: no place of the world. */
public final class Rows {

    private Rows() {}

    /** A settlement. */
    public static String town(int id, String name, String others, double lat, double lon, String division, int people) {
        String[] codes = (division + "..").split("\\.", -1);
        return row(id, name, others, lat, lon, "P\tPPL", codes[0], codes[1], codes[2], people);
    }

    /** A place of any kind; {@code feature} is class, tab, code. */
    public static String row(
            int id,
            String name,
            String others,
            double lat,
            double lon,
            String feature,
            String country,
            String admin1,
            String admin2,
            int people) {
        return id + "\t" + name + "\t" + name + "\t" + others + "\t" + lat + "\t" + lon + "\t" + feature + "\t"
                + country + "\t\t" + admin1 + "\t" + admin2 + "\t\t\t" + people + "\t\t10\tEtc/UTC\t2020-01-01\n";
    }

    public static Path write(Path file, String rows) {
        try {
            return Files.writeString(file, rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Path zip(Path file, String entry, String rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("No rows here.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
