package org.onrecord.read.known;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address. Two spellings of one page have one canonical form: https, the host in lower case, no default port, no fragment, no
 * parameters that only tell where the reader came from, no slash at the end.
 *
 * @param host lower case
 * @param port with its colon, empty where it is the default
 * @param path from the first slash on, may be empty
 * @param query with its question mark, may be empty
 */
public record Address(String host, String port, String path, String query) {

    private static final Pattern FORM = Pattern.compile(
            "\\s*<?(?i:(https?)://)(?:[^/?#@\\s]*@)?(\\[[0-9A-Fa-f:.]+\\]|[^/?#:\\s<>\"]+)(:\\d*)?([^?#\\s]*)(\\?[^#\\s]*)?(?:#\\S*)?>?\\s*");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|cmpid|ocid|ref_src|ref_url|at_medium|at_campaign|at_custom\\d|smid|mkt_tok|_openstat|taid)");

    /** The parts of {@code address}; empty where it is no http or https address. */
    public static Optional<Address> find(String address) {
        Matcher m = FORM.matcher(address);
        if (!m.matches()) {
            return Optional.empty();
        }
        String port = m.group(3) == null ? "" : m.group(3);
        boolean usual = port.equals(":") || port.equals(":80") || port.equals(":443");
        String host = m.group(2).toLowerCase(Locale.ROOT);
        String path = m.group(4) == null ? "" : m.group(4).replaceFirst(">$", "");
        String query = m.group(5) == null ? "" : m.group(5).replaceFirst(">$", "");
        return Optional.of(new Address(
                host.endsWith(".") ? host.substring(0, host.length() - 1) : host, usual ? "" : port, path, query));
    }

    public String canonical() {
        String kept = query.isEmpty()
                ? ""
                : Arrays.stream(query.substring(1).split("&", -1))
                        .filter(p -> !p.isEmpty()
                                && !TRACKING.matcher(p.split("=", 2)[0]).matches())
                        .collect(Collectors.joining("&"));
        return "https://" + host + port + path.replaceFirst("/+$", "") + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** The host as a publisher is called by it: without {@code www.}. */
    public String publisher() {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
