package org.onrecord.link;

/** Whether two names are one name spelt in two ways: a letter or two apart, as transliterations are. */
final class Spelling {

    private static final int SHORTEST = 6;

    private Spelling() {}

    /** True where names of at least 6 letters begin alike and differ in one letter, in two from 10 letters on. */
    static boolean isNear(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || !a.substring(0, 2).equals(b.substring(0, 2))) {
            return false;
        }
        int allowed = shorter < 10 ? 1 : 2;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
