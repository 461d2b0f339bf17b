package org.onrecord.cli;

import java.util.Optional;

/** Which program this is. */
final class Version {

    private Version() {}

    static String line() {
        return "onrecord "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(unpacked)");
    }
}
