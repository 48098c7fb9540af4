package org.pillarboard.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A sentence of the subject document. */
@Entity
class SeedSentence {

    @Id
    private String code;
    private String text;

    protected SeedSentence() {
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
