package org.pillarboard.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Entity
class SeasonProfile {

    @Id
    private String code;
    private String basis;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "season_share", joinColumns = @JoinColumn(name = "profile_code"))
    @MapKeyColumn(name = "month")
    @Column(name = "share", precision = 8, scale = 4)
    private Map<Integer, BigDecimal> shares = new TreeMap<>();
    @Version
    private @Nullable Long version;

    protected SeasonProfile() {
    }

    SeasonProfile(SeasonRow row) {
        code = row.code();
        change(row);
    }

    final void change(SeasonRow row) {
        basis = row.basis();
        for (int month = 1; month <= 12; month++) {
            shares.put(month, row.shares().get(month - 1));
        }
    }

    SeasonRow toRow() {
        return new SeasonRow(code, basis, List.copyOf(new TreeMap<>(shares).values()));
    }
}
