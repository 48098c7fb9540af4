-- However long the history is, a page reads the same few pages of the disk. A pillar or an indicator: a unit's figures of one
-- indicator lie side by side. The cockpit: a unit's figures of all indicators in a span, answered by the index alone.
alter table official_total
    drop primary key,
    add primary key (unit_code, indicator_code, period_ends_on, id),
    add unique key uq_total_id (id),
    drop index ix_total_series,
    drop index ix_total_page,
    add index ix_total_page (unit_code, period_ends_on, known_until, known_from, indicator_code, period_code, value, numerator,
        denominator, qualifier, reporting_units, expected_units, observation_id);
