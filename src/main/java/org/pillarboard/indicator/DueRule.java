package org.pillarboard.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class DueRule {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Frequency frequency;
    private int dueDay;
    @Version
    private @Nullable Long version;

    protected DueRule() {
    }

    Frequency frequency() {
        return frequency;
    }

    int dueDay() {
        return dueDay;
    }

    void changeTo(int day) {
        dueDay = day;
    }
}
