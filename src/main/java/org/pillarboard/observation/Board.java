package org.pillarboard.observation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.rule.RollUp;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;

/** All readings of a unit for a period as known on a day, by indicator code in the catalogue's order. */
public record Board(String unitCode, Period period, AsOf asOf, SequencedMap<String, IndicatorReading> readings) {

    public List<IndicatorReading> of(String pillarCode) {
        return readings.values().stream().filter(one -> one.indicator().pillarCode().equals(pillarCode)).toList();
    }

    public Optional<IndicatorReading> find(String indicatorCode) {
        return Optional.ofNullable(readings.get(indicatorCode));
    }

    public IndicatorReading get(String indicatorCode) {
        return find(indicatorCode).orElseThrow(() -> new NotFound("indicator", indicatorCode));
    }

    /** The pillar's score and light from its readings. */
    public PillarScore score(String pillarCode) {
        return score(of(pillarCode));
    }

    /** The same of all there is. */
    public PillarScore score() {
        return score(readings.values());
    }

    private static PillarScore score(Collection<IndicatorReading> among) {
        return RollUp.score(among.stream().map(IndicatorReading::entry).toList());
    }
}
