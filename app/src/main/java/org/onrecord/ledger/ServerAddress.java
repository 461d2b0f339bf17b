package org.onrecord.ledger;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.model.Problem;

/**
 * Reads the address of a database server, as JDBC or as psql write it, and takes user and password out of it, so that what is handed on
 * and printed holds neither.
 */
final class ServerAddress {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?:(?://(?:(?<who>[^/?]*)@)?(?<hosts>[^/?@]*)/)?(?<database>[^/?]+)(?:\\?(?<query>.*))?");
    private static final Pattern HOST = Pattern.compile("(?:[^:\\[\\]]*|\\[[^\\]]*\\])(?::(?<port>\\d{1,5}))?");

    private ServerAddress() {}

    static boolean isOne(String address) {
        return address.startsWith("jdbc:postgresql:")
                || address.startsWith("postgresql:")
                || address.startsWith("postgres:");
    }

    /** @throws LedgerException where it is not well formed; the message tells nothing of a password */
    static OnServer parse(String address, Map<String, String> env) {
        Matcher shape = SHAPE.matcher(address);
        if (!shape.matches() || !areHosts(Optional.ofNullable(shape.group("hosts")))) {
            throw new LedgerException(Problem.error(
                    "jdbc:postgresql:…", "is no address of a database", "write jdbc:postgresql://host:port/database"));
        }
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        Optional<String> who = Optional.ofNullable(shape.group("who"));
        if (who.isPresent()) {
            int colon = who.get().indexOf(':');
            user = Optional.of(decoded(colon < 0 ? who.get() : who.get().substring(0, colon)));
            password =
                    colon < 0 ? Optional.empty() : Optional.of(decoded(who.get().substring(colon + 1)));
        }
        List<String> rest = new ArrayList<>();
        for (String parameter :
                Optional.ofNullable(shape.group("query")).orElse("").split("&")) {
            if (parameter.startsWith("user=")) {
                user = Optional.of(decoded(parameter.substring("user=".length())));
            } else if (parameter.startsWith("password=")) {
                password = Optional.of(decoded(parameter.substring("password=".length())));
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        String hosts = Optional.ofNullable(shape.group("hosts"))
                .map(h -> "//" + h + "/")
                .orElse("");
        return new OnServer(
                "jdbc:postgresql:" + hosts + shape.group("database")
                        + (rest.isEmpty() ? "" : "?" + String.join("&", rest)),
                user.or(() -> value(env, "PGUSER")),
                password.or(() -> value(env, "PGPASSWORD")));
    }

    /** The value of a parameter of the address, as it was meant. */
    static Optional<String> parameter(String url, String name) {
        int query = url.indexOf('?');
        for (String parameter :
                query < 0 ? new String[0] : url.substring(query + 1).split("&")) {
            if (parameter.startsWith(name + "=")) {
                return Optional.of(decoded(parameter.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean areHosts(Optional<String> hosts) {
        for (String host : hosts.orElse("").split(",")) {
            Matcher m = HOST.matcher(host);
            if (!m.matches()
                    || Optional.ofNullable(m.group("port"))
                            .filter(p -> Integer.parseInt(p) > 65_535)
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(String text) {
        try {
            // In the address of a server a plus is a plus, and no space.
            return URLDecoder.decode(
                    text.replace("+", URLEncoder.encode("+", StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Optional<String> value(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).filter(v -> !v.isEmpty());
    }
}
