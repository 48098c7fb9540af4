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

    public static Place unknown() {
        return new Place("", null, null);
    }
}
