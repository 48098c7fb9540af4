package org.pillarboard.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** A version of a season, from the moment it became known. */
@Entity
@Immutable
class SeasonProfile {

    @Embeddable
    record Key(String code, @Column(name = "known_from") Instant knownFrom) {

        /** What it is called in the trail. */
        @Override
        public String toString() {
            return code;
        }
    }

    @EmbeddedId
    private Key key;
    private String basis;
    private String author;
    private String reason;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "season_share", joinColumns = {@JoinColumn(name = "profile_code", referencedColumnName = "code"),
        @JoinColumn(name = "known_from", referencedColumnName = "known_from")})
    @MapKeyColumn(name = "month")
    @Column(name = "share", precision = 8, scale = 4)
    private Map<Integer, BigDecimal> shares = new TreeMap<>();

    protected SeasonProfile() {
    }

    SeasonProfile(SeasonRow row, String author, String reason, Instant knownFrom) {
        key = new Key(row.code(), knownFrom);
        basis = row.basis();
        this.author = author;
        this.reason = reason;
        for (int month = 1; month <= 12; month++) {
            shares.put(month, row.shares().get(month - 1));
        }
    }

    SeasonVersion toVersion() {
        return new SeasonVersion(new SeasonRow(key.code(), basis, List.copyOf(new TreeMap<>(shares).values())), key.knownFrom(), author, reason);
    }
}
