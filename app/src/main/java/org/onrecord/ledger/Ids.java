package org.onrecord.ledger;

import java.util.Random;
import java.util.function.Predicate;

/** Ids that tell nothing: a letter for the kind and ten random characters of Crockford's base 32, 50 bits. */
final class Ids {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final Random random;

    Ids(Random random) {
        this.random = random;
    }

    /** @param taken true for an id that already stands for something */
    String mint(char kind, Predicate<String> taken) {
        while (true) {
            StringBuilder id = new StringBuilder(LENGTH + 2).append(kind).append('-');
            for (int i = 0; i < LENGTH; i++) {
                id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            if (!taken.test(id.toString())) {
                return id.toString();
            }
        }
    }

    byte[] salt() {
        byte[] salt = new byte[Chain.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
