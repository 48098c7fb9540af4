package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.ReviewState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FilingRepository extends Repository<DebtFiling, UUID> {

    DebtFiling save(DebtFiling filing);

    Optional<DebtFiling> findById(UUID id);

    List<DebtFiling> findByIdIn(Collection<UUID> ids);

    /** Waits for everybody else who makes filings count, until the end of their transactions. */
    @Query(value = "select id from debt_book where id = 1 for update", nativeQuery = true)
    int lockBook();

    @Query("from DebtFiling f where f.review.state = :state order by f.review.submittedAt, f.id")
    List<DebtFiling> waiting(ReviewState state, Limit limit);

    /** A filing with how much it tells of in each of the books. */
    record Told(DebtFiling filing, long instruments, long entries, long plans, long registers) {

        long lines() {
            return instruments + entries + plans + registers;
        }
    }

    @Query("""
            select f, (select count(i.id) from Instrument i where i.filingId = f.id),
            (select count(e.id) from LedgerEntry e where e.filingId = f.id),
            (select count(c.id) from CashPlan c where c.filingId = f.id),
            (select count(r.id) from RegisterEntry r where r.filingId = f.id)
            from DebtFiling f where f.review.state = :state order by f.review.submittedAt, f.id""")
    List<Told> told(ReviewState state, Limit limit);

    @Query("""
            select count(f) from DebtFiling f where f.review.state = org.pillarboard.review.ReviewState.SUBMITTED
            and f.unitCode in :units and f.note like concat('%', :ending)""")
    long countWaiting(Collection<String> units, String ending);

    @Query("select count(f) from DebtFiling f where f.review.state = :state")
    long countWaiting(ReviewState state);

    /** A filing and how often it was typed into; never of one that was not typed here. */
    record Typed(DebtFiling filing, @Nullable Long turns) {

        boolean isUntouched() {
            return turns != null && turns == 0 && filing.toRow().version() == 0 && filing.review().state() == ReviewState.DRAFT;
        }
    }

    @Query("""
            select f, t.version from DebtFiling f left join TypedSheet t on t.filingId = f.id where f.unitCode in :units
            order by case when f.review.state in (org.pillarboard.review.ReviewState.DRAFT, org.pillarboard.review.ReviewState.RETURNED,
            org.pillarboard.review.ReviewState.SUBMITTED) then 0 else 1 end, f.id desc""")
    List<Typed> ofUnits(Collection<String> units, Limit limit);

    @Query("""
            select f.id from DebtFiling f join TypedSheet t on t.filingId = f.id
            where f.unitCode = :unit and f.review.state = org.pillarboard.review.ReviewState.DRAFT
            and f.version = 0 and t.version = 0 order by f.id""")
    List<UUID> untouched(String unit);
}

interface InstrumentRepository extends Repository<Instrument, UUID> {

    <S extends Instrument> List<S> saveAll(Iterable<S> all);

    List<Instrument> findByFilingId(UUID filingId);

    List<Instrument> findByIdIn(Collection<UUID> ids);

    long countByUnitCodeInAndKnownFromNotNull(Collection<String> units);

    @Query("from Instrument i where i.code in :codes and i.knownFrom is not null")
    List<Instrument> known(Collection<String> codes);

    /** Known ones of a unit that are called so, alone or with their number before it. */
    @Query("""
            from Instrument i where i.unitCode = :unit and i.knownFrom is not null
            and (i.name in :texts or concat(i.code, ' ', i.name) in :texts)""")
    List<Instrument> called(Collection<String> texts, String unit);

    @Query("from Instrument i where i.code = :code and i.knownFrom <= :known")
    Optional<Instrument> byCode(String code, Instant known);

    @Query("""
            from Instrument i where i.knownFrom <= :known and (:everything = true or i.unitCode in :units)
            and (i.confidential = false or :secrets = true or i.unitCode in :own) order by i.code""")
    List<Instrument> ledger(Instant known, boolean everything, Collection<String> units, boolean secrets, Collection<String> own);

    @Query("""
            from Instrument i where i.knownFrom <= :known and (:everything = true or i.unitCode in :units)
            and (i.confidential = false or :secrets = true or i.unitCode in :own)
            and (lower(i.code) like :text escape '!' or lower(i.name) like :text escape '!' or lower(i.fullName) like :text escape '!'
            or lower(i.creditor) like :text escape '!' or lower(i.venueCodes) like :text escape '!') order by i.code""")
    List<Instrument> named(String text, Instant known, boolean everything, Collection<String> units, boolean secrets,
            Collection<String> own, Limit most);

    /** When the first of some units' instruments was approved; null where there is none. */
    @Query("""
            select min(i.knownFrom) from Instrument i where (:everything = true or i.unitCode in :units)
            and (i.confidential = false or :secrets = true or i.unitCode in :own)""")
    @Nullable Instant firstKnown(boolean everything, Collection<String> units, boolean secrets, Collection<String> own);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Instrument i set i.knownFrom = :at where i.filingId = :filing")
    void makeKnown(UUID filing, Instant at);

    record Codes(String code, String venueCodes) {
    }

    /** A confidential instrument a filing tells of. */
    record Secret(UUID filingId, String unitCode) {
    }

    @Query("select distinct i.filingId, i.unitCode from Instrument i where i.filingId in :filings and i.confidential = true")
    List<Secret> secretsBroughtBy(Collection<UUID> filings);

    @Query("""
            select distinct e.filingId, i.unitCode from LedgerEntry e join Instrument i on i.id = e.instrumentId or i.id = e.otherId
            where e.filingId in :filings and i.confidential = true""")
    List<Secret> secretsNamedBy(Collection<UUID> filings);

    @Query("select i.code, i.venueCodes from Instrument i where i.knownFrom is not null")
    List<Codes> taken();

    @Modifying(flushAutomatically = true)
    @Query("delete from Instrument i where i.filingId = :filing and i.knownFrom is null")
    void forget(UUID filing);
}

interface LedgerEntryRepository extends Repository<LedgerEntry, UUID> {

    List<LedgerEntry> findByIdIn(Collection<UUID> ids);

    @Modifying(flushAutomatically = true)
    @Query("delete from LedgerEntry e where e.filingId = :filing and e.knownFrom is null")
    void forget(UUID filing);

    <S extends LedgerEntry> List<S> saveAll(Iterable<S> all);

    List<LedgerEntry> findByFilingId(UUID filingId);

    /**
     * An entry as it was filed, with what it names.
     *
     * @param before the entry that would no longer stand
     */
    record Filed(LedgerEntry entry, @Nullable LedgerEntry before, String name) {
    }

    @Query("""
            select e, b, i.name from LedgerEntry e left join LedgerEntry b on b.id = e.replacesId
            join Instrument i on i.id = e.instrumentId
            where e.filingId = :filing order by e.id""")
    List<Filed> filed(UUID filing);

    /** An instrument with one of its entries; once without where it has none. */
    record Told(Instrument instrument, @Nullable LedgerEntry entry) {
    }

    @Query("""
            select i, e from Instrument i left join LedgerEntry e on e.instrumentId = i.id and e.knownFrom <= :known
            where i.code in :codes and i.knownFrom <= :known order by e.id""")
    List<Told> told(Collection<String> codes, Instant known);

    @Query("""
            from LedgerEntry e where e.knownFrom is not null and (e.instrumentId in :ids or e.otherId in :ids)
            order by e.id""")
    List<LedgerEntry> known(Collection<UUID> ids);

    /** Of some instruments what waits for a decision, but in one filing. */
    @Query("""
            from LedgerEntry e where e.instrumentId in :ids and e.filingId <> :but and e.filingId in (select f.id from DebtFiling f
            where f.review.state = org.pillarboard.review.ReviewState.SUBMITTED) order by e.id""")
    List<LedgerEntry> waiting(Collection<UUID> ids, UUID but);

    @Query("""
            from LedgerEntry e where e.knownFrom <= :known and (e.instrumentId in :ids or e.otherId in :ids)
            order by e.id""")
    List<LedgerEntry> known(Collection<UUID> ids, Instant known);

    @Query("from LedgerEntry e where e.knownFrom <= :known and (e.instrumentId = :id or e.otherId = :id) order by e.id")
    List<LedgerEntry> about(UUID id, Instant known);

    @Query("""
            from LedgerEntry e where e.knownFrom is not null
            and e.filingId in (select f.id from DebtFiling f where f.originId = :origin) order by e.id""")
    List<LedgerEntry> broughtBy(UUID origin);

    @Query("""
            select e.id from LedgerEntry e where e.instrumentId in :ids
            and e.filingId in (select f.id from DebtFiling f where f.originId is not null)""")
    Set<UUID> brought(Collection<UUID> ids);

    @Query("""
            from LedgerEntry e where e.knownFrom <= :known and (:everything = true or e.unitCode in :units) order by e.id""")
    List<LedgerEntry> ledger(Instant known, boolean everything, Collection<String> units);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update LedgerEntry e set e.knownFrom = :at where e.filingId = :filing")
    void makeKnown(UUID filing, Instant at);
}

interface CashPlanRepository extends Repository<CashPlan, UUID> {

    <S extends CashPlan> List<S> saveAll(Iterable<S> all);

    List<CashPlan> findByFilingId(UUID filingId);

    @Modifying(flushAutomatically = true)
    @Query("delete from CashPlan c where c.filingId = :filing and c.knownFrom is null")
    void forget(UUID filing);

    /** A plan that was approved. */
    record Known(String unitCode, LocalDate monthOn, BigDecimal amount, BigDecimal assets, Instant from) {

        CashPlanRow toRow() {
            return new CashPlanRow(unitCode, YearMonth.from(monthOn), amount, assets);
        }
    }

    @Query("""
            select c.unitCode, c.monthOn, c.amount, c.assets, c.knownFrom from CashPlan c where c.knownFrom is not null
            order by c.knownFrom, c.id""")
    List<Known> known();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update CashPlan c set c.knownFrom = :at where c.filingId = :filing")
    int makeKnown(UUID filing, Instant at);
}

interface MarketRateRepository extends Repository<MarketRate, Reference.MarketRateKey> {

    List<MarketRate> findAll();

    Optional<MarketRate> findById(Reference.MarketRateKey id);

    MarketRate save(MarketRate rate);
}

interface SpecialDayRepository extends Repository<SpecialDay, LocalDate> {

    List<SpecialDay> findAll();

    <S extends SpecialDay> List<S> saveAll(Iterable<S> all);

    @Query("select count(d) from SpecialDay d where d.on between :from and :to")
    long countIn(LocalDate from, LocalDate to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from SpecialDay d where d.on between :from and :to")
    void forget(LocalDate from, LocalDate to);
}
