package org.onrecord.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.model.Problem;

/** What PostgreSQL's error codes (SQLSTATE) mean to a person, and what to do about them. No message tells a password. */
final class PostgresTroubles {

    static final String LOCK_NOT_AVAILABLE = "55P03";

    private PostgresTroubles() {}

    static boolean is(Throwable e, String state) {
        return state(e).equals(state);
    }

    static LedgerException explain(OnServer address, Throwable e) {
        return new LedgerException(problem(address, e), e);
    }

    /** What befell the server or what it does not allow, where that is why {@code e} was thrown; nothing where a statement was at fault. */
    static Optional<LedgerException> ofServer(OnServer address, Throwable e) {
        String state = state(e);
        return Stream.of("08", "53", "57P", "42501", "25006").anyMatch(state::startsWith)
                ? Optional.of(explain(address, e))
                : Optional.empty();
    }

    private static Optional<SQLException> spoken(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static String state(Throwable e) {
        return spoken(e).map(SQLException::getSQLState).orElse("");
    }

    private static Problem problem(OnServer address, Throwable e) {
        String name = address.toString();
        String state = state(e);
        return switch (state) {
            case "08001" ->
                Problem.error(
                        name,
                        "the server cannot be reached",
                        "check the host and the port, and that it is running and takes connections from here");
            case "08004", "28000", "28P01" ->
                Problem.error(
                        name,
                        "the server refuses " + who(address) + ": " + said(address, e),
                        "give the user in the address (?user=NAME) and the password by PGPASSWORD or ~/.pgpass");
            case "3D000" ->
                Problem.error(
                        name,
                        "there is no such database on the server",
                        "make it first: createdb, or create database in psql");
            case "42501" ->
                Problem.error(
                        name,
                        who(address) + " may not do this: " + said(address, e),
                        "ask the owner of the database for the rights, or use another user");
            case "53100" ->
                Problem.error(
                        name,
                        "the server's disk is full; nothing of this batch was recorded",
                        "make room there and run the command again");
            case "53300" ->
                Problem.error(name, "the server has no connection left", "wait a little and run the command again");
            case "57P03" ->
                Problem.error(
                        name, "the server is starting up or shutting down", "wait a little and run the command again");
            case "25006" ->
                Problem.error(name, "the server takes no changes: it is read-only", "name the server it follows");
            case "40001", "40P01" ->
                Problem.error(
                        name,
                        "something else changed the ledger's tables at the same time; nothing of this batch was recorded",
                        "run the command again");
            case "3F000", "42P01" ->
                Problem.error(
                        name,
                        "tables of the ledger are missing: " + said(address, e),
                        "restore a dump into a new database");
            default -> other(address, name, state, e);
        };
    }

    private static Problem other(OnServer address, String name, String state, Throwable e) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Problem.error(
                    name,
                    "the connection was lost; what was being recorded is there whole or not at all",
                    "run the command again, it goes on from there");
        }
        return Problem.error(
                name, "cannot be used: " + said(address, e), "run verify, and report this if it finds nothing");
    }

    private static String who(OnServer address) {
        return address.user().map(user -> "the user " + user).orElse("this user");
    }

    /** In the server's words, on one line and without the password. */
    private static String said(OnServer address, Throwable e) {
        String words = String.valueOf(spoken(e).map(Throwable::getMessage).orElse(e.getMessage()));
        String line = words.lines().findFirst().orElse("").strip();
        return address.password()
                .filter(p -> !p.isEmpty())
                .map(p -> line.replace(p, "…"))
                .orElse(line);
    }
}
