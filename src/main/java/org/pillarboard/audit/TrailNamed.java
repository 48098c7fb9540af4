package org.pillarboard.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What lines of the trail know by a number alone, with the words it is looked for by; a view, in small letters. */
@Entity
@Immutable
@Unrecorded
@Table(name = "trail_named")
class TrailNamed {

    @Id
    private String subjectId;
    private String words;

    protected TrailNamed() {
    }
}
