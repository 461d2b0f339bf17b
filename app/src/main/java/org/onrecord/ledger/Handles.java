package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.Types;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** How statements are made on a connection, the same for every database. */
final class Handles {

    private Handles() {}

    /** For one thread; closing it closes the connection. */
    static Handle open(Connection connection) {
        return Jdbi.create(() -> connection).registerArgument(new Text()).open();
    }

    /**
     * Text as every database can hold it: U+0000 and halves of surrogate pairs, which pages may hold and not every column can, stand as
     * U+FFFD. Payloads keep them, since they are bytes.
     */
    private static final class Text extends AbstractArgumentFactory<String> {

        Text() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, storable(value));
        }
    }

    private static final char UNKNOWN = '\ufffd';

    /** {@code text} as every database can hold it. */
    static String storable(String text) {
        boolean fine = text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
        if (fine) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) ? UNKNOWN : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
