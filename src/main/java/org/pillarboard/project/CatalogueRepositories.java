package org.pillarboard.project;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

@Component
record CatalogueRepositories(TypeRepository types, FieldRepository fields, TemplateRepository templates,
        FeedRepository feeds, ReasonRepository reasons, FeedRuleRepository rules, PaperRepository papers,
        TaskTypeRepository ofTasks) {
}

interface TypeRepository extends Repository<ProjectTypeRecord, String> {

    List<ProjectTypeRecord> findAllByOrderBySortOrder();
}

interface FieldRepository extends Repository<QuantityFieldRecord, QuantityFieldRecord.Key> {

    List<QuantityFieldRecord> findAllByOrderBySortOrder();
}

interface TemplateRepository extends Repository<MilestoneTemplateRecord, MilestoneTemplateRecord.Key> {

    List<MilestoneTemplateRecord> findAllByOrderByKeySeq();
}

interface FeedRepository extends Repository<QuantityFeedRecord, QuantityFeedRecord.Key> {

    List<QuantityFeedRecord> findAll();
}

interface FeedRuleRepository extends Repository<ProjectFeedRecord, String> {

    List<ProjectFeedRecord> findAll();
}

interface ReasonRepository extends Repository<DelayReasonRecord, String> {

    List<DelayReasonRecord> findAllByOrderBySortOrder();
}

interface PaperRepository extends Repository<PaperKindRecord, String> {

    List<PaperKindRecord> findAll();
}
