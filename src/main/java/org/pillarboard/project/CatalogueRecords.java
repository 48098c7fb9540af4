package org.pillarboard.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "project_type")
class ProjectTypeRecord {

    @Id
    private String code;
    private String name;
    private String nameEn;
    private String pillarCode;
    private String sectionCode;
    private String seedSentence;
    private int sortOrder;

    protected ProjectTypeRecord() {
    }

    String code() {
        return code;
    }

    ProjectTypeRow toRow(List<ProjectTypeRow.Quantity> quantities, List<ProjectTypeRow.Step> steps,
            List<ProjectTypeRow.Feed> feeds) {
        return new ProjectTypeRow(code, name, nameEn, pillarCode, sectionCode, seedSentence, quantities, steps, feeds);
    }
}

@Entity
@Immutable
@Table(name = "quantity_field")
class QuantityFieldRecord {

    @Embeddable
    record Key(String typeCode, String field) {
    }

    @EmbeddedId
    private Key key;
    private String name;
    private String nameEn;
    private String measureUnit;
    private String measureUnitEn;
    private boolean number;
    private int sortOrder;

    protected QuantityFieldRecord() {
    }

    String typeCode() {
        return key.typeCode();
    }

    ProjectTypeRow.Quantity toRow() {
        return new ProjectTypeRow.Quantity(key.field(), name, nameEn, measureUnit, measureUnitEn, number);
    }
}

@Entity
@Immutable
@Table(name = "quantity_feed")
class QuantityFeedRecord {

    @Embeddable
    record Key(String typeCode, String field, String indicatorCode) {
    }

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CountStage stage;

    protected QuantityFeedRecord() {
    }

    String typeCode() {
        return key.typeCode();
    }

    ProjectTypeRow.Feed toRow() {
        return new ProjectTypeRow.Feed(key.field(), stage, key.indicatorCode());
    }
}

@Entity
@Immutable
@Table(name = "milestone_template")
class MilestoneTemplateRecord {

    @Embeddable
    record Key(String typeCode, int seq) {
    }

    @EmbeddedId
    private Key key;
    private String name;
    private String nameEn;
    private BigDecimal weight;
    private int offsetDays;
    private boolean weatherBound;
    private String evidence;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CountStage stage;

    protected MilestoneTemplateRecord() {
    }

    String typeCode() {
        return key.typeCode();
    }

    ProjectTypeRow.Step toRow() {
        return new ProjectTypeRow.Step(key.seq(), ProjectTypeRow.draft(name, nameEn, weight, weatherBound,
                Arrays.asList(evidence.split(", ")), stage, key.seq()), offsetDays);
    }
}

@Entity
@Immutable
@Table(name = "delay_reason")
class DelayReasonRecord {

    @Id
    private String code;
    private String name;
    private String nameEn;
    private int seen;
    private int sortOrder;

    protected DelayReasonRecord() {
    }

    DelayReasonRow toRow() {
        return new DelayReasonRow(code, name, nameEn);
    }
}

@Entity
@Immutable
@Table(name = "project_feed")
class ProjectFeedRecord {

    @Id
    private String indicatorCode;
    private String typeCodes;
    private String tag;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CountStage stage;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FeedMeasure measure;

    protected ProjectFeedRecord() {
    }

    FeedRule toRow() {
        return new FeedRule(indicatorCode, typeCodes.isEmpty() ? Set.of() : Set.of(typeCodes.split(" ")), tag, stage, measure);
    }
}

@Entity
@Immutable
@Table(name = "paper_kind")
class PaperKindRecord {

    @Id
    private String name;
    private String nameEn;

    protected PaperKindRecord() {
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }
}
