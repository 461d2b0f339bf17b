package org.onrecord.read.bytes;

import java.util.List;
import java.util.Optional;

/** Knows files that are no text by their first bytes. */
public final class Signature {

    private record Magic(String name, int... head) {}

    private static final List<Magic> KNOWN = List.of(
            new Magic("a PDF file", '%', 'P', 'D', 'F'),
            new Magic("a zip archive (or a Word, Excel or EPUB file)", 'P', 'K', 3, 4),
            new Magic("a zip archive", 'P', 'K', 5, 6),
            new Magic("gzip data", 0x1F, 0x8B),
            new Magic("a PNG image", 0x89, 'P', 'N', 'G'),
            new Magic("a JPEG image", 0xFF, 0xD8, 0xFF),
            new Magic("a GIF image", 'G', 'I', 'F', '8'),
            new Magic("a TIFF image", 'I', 'I', '*', 0),
            new Magic("a TIFF image", 'M', 'M', 0, '*'),
            new Magic("an image, sound or film", 'R', 'I', 'F', 'F'),
            new Magic("a sound file", 'I', 'D', '3'),
            new Magic("a sound file", 'O', 'g', 'g', 'S'),
            new Magic("an old Word or Excel file", 0xD0, 0xCF, 0x11, 0xE0),
            new Magic("an RTF file", '{', '\\', 'r', 't', 'f'),
            new Magic(
                    "a SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0),
            new Magic("a program", 0x7F, 'E', 'L', 'F'),
            new Magic("a Java class", 0xCA, 0xFE, 0xBA, 0xBE),
            new Magic("a 7-Zip archive", '7', 'z', 0xBC, 0xAF),
            new Magic("bzip2 data", 'B', 'Z', 'h'),
            new Magic("xz data", 0xFD, '7', 'z', 'X', 'Z'),
            new Magic("Zstandard data", 0x28, 0xB5, 0x2F, 0xFD),
            new Magic("a web archive (WARC)", 'W', 'A', 'R', 'C', '/', '1', '.'));

    private Signature() {}

    /** What the file is, where its first bytes tell that it is no text. */
    public static Optional<String> find(byte[] head) {
        return KNOWN.stream()
                .filter(m -> Decoder.startsWith(head, m.head))
                .map(Magic::name)
                .findFirst();
    }

    public static boolean isGzip(byte[] head) {
        return Decoder.startsWith(head, 0x1F, 0x8B);
    }

    /**
     * The offset of the first byte that no text has: a zero or a control byte other than tab, line feed, carriage return, form feed,
     * escape and backspace; -1 where there is none.
     */
    public static int firstBinary(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B && b != '\b') {
                return i;
            }
        }
        return -1;
    }
}
