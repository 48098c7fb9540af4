package org.pillarboard.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.repository.Repository;

@Entity
@Immutable
@Table(name = "task_feed")
class TaskFeedRule {

    @Id
    private String indicatorCode;
    private String typeCode;
    private String tag;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskFeedMeasure measure;

    protected TaskFeedRule() {
    }

    String indicatorCode() {
        return indicatorCode;
    }

    String typeCode() {
        return typeCode;
    }

    /** The label its tasks carry; empty: whatever they carry. */
    String tag() {
        return tag;
    }

    TaskFeedMeasure measure() {
        return measure;
    }

    boolean concerns(Task task) {
        return typeCode.equals(task.typeCode()) && (tag.isEmpty() || tag.equals(task.tag()));
    }
}

interface TaskFeedRuleRepository extends Repository<TaskFeedRule, String> {

    List<TaskFeedRule> findAll();
}
