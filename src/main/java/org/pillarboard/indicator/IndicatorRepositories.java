package org.pillarboard.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** The tables of the register, together: its services read and append through here. */
@Component
record IndicatorRepositories(IndicatorRepository indicators, DefinitionRepository definitions,
        RagRuleRepository rules, TargetRepository targets, DutyRepository duties, DutyEndRepository dutyEnds, SeasonRepository seasons,
        BenchmarkRepository benchmarks, LeverageLineRepository leverageLines, DueRuleRepository dueRules,
        WeightRepository weights) {
}

interface IndicatorRepository extends Repository<Indicator, String> {

    List<Indicator> findAllByOrderByStandingSortOrder();

    Optional<Indicator> findById(String code);

    Indicator save(Indicator indicator);
}

interface DefinitionRepository extends Repository<IndicatorDefinition, UUID> {

    List<IndicatorDefinition> findByIndicatorCodeOrderByVersionNoDesc(String indicatorCode);

    IndicatorDefinition save(IndicatorDefinition definition);
}

interface RagRuleRepository extends Repository<RagRuleVersion, UUID> {

    @Query("from RagRuleVersion order by indicatorCode, effectiveOn desc, knownFrom desc, id desc")
    List<RagRuleVersion> newestFirst();

    RagRuleVersion save(RagRuleVersion rule);
}

interface TargetRepository extends Repository<Target, UUID> {

    @Query("""
            select distinct t from Target t left join fetch t.points
            where t.unitCode in :units and t.targetYear in :years order by t.knownFrom desc, t.id desc""")
    List<Target> versionsOf(Collection<String> units, Collection<Integer> years);

    @Query("""
            select distinct t from Target t left join fetch t.points
            where t.indicatorCode = :indicator and t.unitCode in :units and t.knownFrom <= :known
            order by t.targetYear desc, t.knownFrom desc, t.id desc""")
    List<Target> versions(String indicator, Collection<String> units, Instant known);

    Target save(Target target);
}

interface DutyRepository extends Repository<ReportingDuty, UUID> {

    List<ReportingDuty> findAll();

    List<ReportingDuty> findByIndicatorCodeAndUnitCodeAndUntilOnIsNull(String indicatorCode, String unitCode);

    List<ReportingDuty> findByUnitCodeIn(Collection<String> unitCodes);

    ReportingDuty save(ReportingDuty duty);
}

interface DutyEndRepository extends Repository<DutyEnd, DutyEnd.Key> {

    List<DutyEnd> findAll();

    DutyEnd save(DutyEnd former);
}

interface SeasonRepository extends Repository<SeasonProfile, SeasonProfile.Key> {

    List<SeasonProfile> findAll();

    SeasonProfile save(SeasonProfile profile);
}

interface BenchmarkRepository extends Repository<Benchmark, Benchmark.Key> {

    List<Benchmark> findAll();

    Benchmark save(Benchmark benchmark);
}

interface LeverageLineRepository extends Repository<LeverageLine, LeverageLine.Key> {

    List<LeverageLine> findAll();

    LeverageLine save(LeverageLine line);
}

interface DueRuleRepository extends Repository<DueRule, DueRule.Key> {

    List<DueRule> findAll();

    DueRule save(DueRule rule);
}

interface WeightRepository extends Repository<IndicatorWeight, IndicatorWeight.Key> {

    List<IndicatorWeight> findAll();

    IndicatorWeight save(IndicatorWeight weight);
}
