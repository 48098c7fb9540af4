package org.pillarboard.issuance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Circulated;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Signature;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Unrecorded
class StageMove extends Circulated {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private UUID bondId;
    private String unitCode;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private IssueStage stage;
    @Column(columnDefinition = "text")
    private String content;
    @Column(columnDefinition = "text")
    private @Nullable String returnedContent;

    protected StageMove() {
    }

    StageMove(UUID bondId, String unitCode, IssueStage stage, MoveSheet sheet, Signature by, Instant at) {
        super(bondId.toString(), null, by, at);
        this.bondId = bondId;
        this.unitCode = unitCode;
        this.stage = stage;
        this.content = JSON.writeValueAsString(sheet);
    }

    void write(MoveSheet sheet, Signature by, Instant at) {
        touch(by, at);
        content = JSON.writeValueAsString(sheet);
    }

    @Override
    public void decide(Decision decision, Signature by, Instant at) {
        super.decide(decision, by, at);
        returnedContent = decision instanceof Decision.Return ? content : returnedContent;
    }

    /** Whether nobody has typed anything into the plan of a bond since it was begun. */
    boolean isUntouchedPlan() {
        return stage == IssueStage.PLAN && version() == 0;
    }

    UUID bondId() {
        return bondId;
    }

    String unitCode() {
        return unitCode;
    }

    MoveRow toRow() {
        return new MoveRow(id(), bondId, unitCode, stage, JSON.readValue(content, MoveSheet.class), review(), draftedBy(), draftedAt(),
                version(), returnedContent == null ? null : JSON.readValue(returnedContent, MoveSheet.class));
    }
}
