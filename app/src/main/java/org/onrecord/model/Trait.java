package org.onrecord.model;

import java.nio.charset.StandardCharsets;

/**
 * Something by which what one article tells of one happening can be found again: a word, a place, a day with a side. Tellings that share
 * none of their traits are never compared.
 *
 * @param code stands for the kind and the words of the trait, the same on every machine
 */
public record Trait(long code) implements Comparable<Trait> {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int KINDS = 8;

    /** What every telling has. */
    public static final Trait ANY = of(Kind.ANY, "");

    /** What it is. */
    public enum Kind {
        /** That it is a telling at all. */
        ANY(128),
        /** A word of its sentences. */
        WORD(128),
        /** A place by its name. */
        PLACE(1024),
        /** What two tellings must share to be compared: a place in a fortnight, a day, a side on a day. */
        MEETING(151),
        /** Part of the sketch of its article's text. */
        BAND(201);

        private final int crowd;

        Kind(int crowd) {
            this.crowd = crowd;
        }

        /** So many bearers are a crowd: how many more there are makes no difference, nor who they are. */
        public int crowd() {
            return crowd;
        }
    }

    public static Trait of(Kind kind, String words) {
        long hash = FNV_BASIS;
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return of(kind, hash);
    }

    /** @param number that tells it apart from others of its kind */
    public static Trait of(Kind kind, long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return new Trait((mixed ^ (mixed >>> 33)) & -KINDS | kind.ordinal());
    }

    public Kind kind() {
        return Kind.values()[(int) (code & (KINDS - 1))];
    }

    @Override
    public int compareTo(Trait other) {
        return Long.compare(code, other.code);
    }
}
