package org.pillarboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of the chain. Locked while lines are appended, so that there is one order. */
@Entity
@Unrecorded
@Table(name = "trail_head")
class TrailHead {

    static final int ONLY = 1;

    @Id
    private int id;
    private long seq;
    @Column(columnDefinition = "char(64)")
    private String hash;

    protected TrailHead() {
    }

    static TrailHead start() {
        var head = new TrailHead();
        head.id = ONLY;
        head.hash = TrailHash.START;
        return head;
    }

    TrailEntry append(TrailEvent event) {
        var entry = new TrailEntry(seq + 1, event, hash);
        seq = entry.seq();
        hash = entry.hash();
        return entry;
    }
}
