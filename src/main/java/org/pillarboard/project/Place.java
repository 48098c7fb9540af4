package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands.
 *
 * @param district  its district by name; empty when unknown
 * @param longitude in degrees, WGS 84
 */
@Embeddable
public record Place(String district, @Column(precision = 9, scale = 6) @Nullable BigDecimal longitude,
        @Column(precision = 9, scale = 6) @Nullable BigDecimal latitude) {

    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final BigDecimal END_OF_MAPS = BigDecimal.valueOf(85);

    public static Place unknown() {
        return new Place("", null, null);
    }

    /** Whether both coordinates are there and on a map, which ends before the poles, or neither. */
    boolean isSound() {
        if (longitude == null || latitude == null) {
            return longitude == latitude;
        }
        return longitude.abs().compareTo(HALF_TURN) <= 0 && latitude.abs().compareTo(END_OF_MAPS) <= 0;
    }
}
