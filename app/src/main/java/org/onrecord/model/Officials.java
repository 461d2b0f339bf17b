package org.onrecord.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who can disclose: a named or institutional source of an authority or an armed group. Hospitals, relatives, media and the anonymous
 * cannot.
 */
public final class Officials {

    private static final Set<SourceType> TYPES = EnumSet.of(
            SourceType.GOVERNMENT,
            SourceType.LOCAL_AUTHORITY,
            SourceType.MILITARY,
            SourceType.POLICE,
            SourceType.EMERGENCY_SERVICES,
            SourceType.ARMED_GROUP);

    private Officials() {}

    /** True where the source speaks for an authority or an armed group and is not anonymous. */
    public static boolean isOfficial(Source source) {
        return TYPES.contains(source.type()) && !source.anonymous();
    }

    /** True where it is an official of {@code side}, or of a side that contains it. */
    public static boolean isOfficialOf(Source source, String side, SideHierarchy sides) {
        return isOfficial(source)
                && source.side().filter(s -> sides.contains(s, side)).isPresent();
    }
}
