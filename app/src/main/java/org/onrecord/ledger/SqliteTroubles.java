package org.onrecord.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Problem;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's error codes mean to a person, and what to do about them. */
final class SqliteTroubles {

    private static final int PRIMARY = 0xff;

    private SqliteTroubles() {}

    static boolean is(Throwable e, SQLiteErrorCode code) {
        return code(e) == code.code;
    }

    /** The primary code, as the extended ones keep it in their lowest byte; -1 where SQLite did not speak. */
    private static int code(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode() & PRIMARY;
            }
        }
        return -1;
    }

    static LedgerException explain(Path file, Throwable e) {
        return new LedgerException(problem(file, e), e);
    }

    private static Problem problem(Path file, Throwable e) {
        int code = code(e);
        String name = file.toString();
        if (code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code && FileTroubles.isFull(file)) {
            return Problem.error(
                    name,
                    "the disk is full; nothing of this batch was recorded",
                    "make room and run the command again");
        } else if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return readOnly(file);
        } else if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Turn.busy(LedgerAddress.of(file));
        } else if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Problem.error(name, "is no ledger: it is no SQLite file", "name another file with --ledger");
        } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Problem.error(name, "is damaged", "run verify to see what still stands, or restore a backup");
        } else if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return Problem.error(
                    name, "cannot be opened", "check that the file and its directory may be read and written");
        } else if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Problem.error(
                    name, "the disk refused to read or write", "check the disk and its free space, then run verify");
        }
        return Problem.error(
                name, "cannot be used: " + e.getMessage(), "run verify, and report this if it finds nothing");
    }

    static Problem readOnly(Path file) {
        return Problem.error(
                file.toString(),
                "is read-only, or stands in a read-only directory",
                "make both writable, or work on a copy named with --ledger");
    }
}
