package org.onrecord.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.ledger.stamp.Trust;

/**
 * What a ledger is checked against.
 *
 * @param full also replay all entries and compare every derived table
 * @param head a head that was kept elsewhere: 64 lower-case hexadecimal digits
 * @param trust certificates that vouch for who stamped; empty: stamps are checked, but not who made them
 */
public record Checks(boolean full, Optional<String> head, Optional<Trust> trust) {

    private static final Pattern HEAD = Pattern.compile("[0-9a-f]{64}");

    /** The entries alone. */
    public static final Checks ENTRIES = new Checks(false, Optional.empty(), Optional.empty());

    /** The entries, and everything that follows from them. */
    public static final Checks FULL = new Checks(true, Optional.empty(), Optional.empty());

    public Checks {
        if (head.isPresent() && !isHead(head.get())) {
            throw new IllegalArgumentException("a head has 64 hexadecimal digits, not: " + head.get());
        }
    }

    public static boolean isHead(String text) {
        return HEAD.matcher(text).matches();
    }

    public Checks against(String newHead) {
        return new Checks(full, Optional.of(newHead), trust);
    }

    public Checks trusting(Trust newTrust) {
        return new Checks(full, head, Optional.of(newTrust));
    }
}
