package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What is settled at night when one of the registers cannot compute its figure. */
@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, FeedSettlementTest.Registers.class})
class FeedSettlementTest {

    private static final String BROKEN = "OE01";
    private static final String SOUND = "OE08";
    private static volatile String unit = "";

    /** One register that is broken and one that knows seven of everything. */
    @TestConfiguration
    static class Registers {

        @Bean
        Register broken() {
            return new Register() {
                @Override
                public Set<String> feeds() {
                    return Set.of(BROKEN);
                }

                @Override
                public Map<String, EnteredFigure> figures(RegisterAsk ask) {
                    if (unit.isEmpty()) {
                        return Map.of();
                    }
                    throw new IllegalStateException("broken");
                }
            };
        }

        @Bean
        Register sound() {
            return new Register() {
                @Override
                public Set<String> feeds() {
                    return Set.of(SOUND);
                }

                @Override
                public Map<String, EnteredFigure> figures(RegisterAsk ask) {
                    return unit.isEmpty() ? Map.of() : Map.of(unit, EnteredFigure.of(new BigDecimal("7")));
                }
            };
        }
    }

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Office office;
    @Autowired
    private FeedSettlement settlement;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Observations observations;
    @Autowired
    private java.time.Clock clock;
    @Autowired
    private RegisterFigures figures;
    @Autowired
    private org.pillarboard.indicator.Catalogues catalogues;
    @Autowired
    private org.pillarboard.identity.Units units;
    @Autowired
    private org.springframework.transaction.support.TransactionTemplate alone;

    private void open(LocalDate from) {
        office.act(office.person("settle.admin", Role.ADMIN, null, null), List.of(Role.ADMIN), () -> {
            feeds.open(BROKEN, from);
            feeds.open(SOUND, from);
            return from;
        });
    }

    @AfterEach
    void closeTheFeeds() {
        unit = "";
        open(LocalDate.of(2100, 1, 1));
    }

    @Test
    void settlesTheOthersAllTheSame() {
        var today = AsOf.today(OfficeDay.CLOCK);
        open(today.day().minusMonths(2).withDayOfMonth(1));
        String group = fixtures.group("FS" + FigureFixtures.number());
        String leader = fixtures.leader("leader-fs");
        unit = group;

        settlement.settle();
        assertThat(fixtures.as(leader, Role.LEADER, () -> observations.total(SOUND, group, Period.month(today.day().minusMonths(1)), today)))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("7"));
    }

    /** A product that was off at night makes up for it once it is ready; where nothing is settled at night nothing is here. */
    @Test
    void settlesOnceMoreAfterEveryStart() {
        var begun = new java.util.ArrayList<Runnable>();
        var scheduler = new org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler() {
            @Override
            public java.util.concurrent.ScheduledFuture<?> schedule(Runnable task, java.time.Instant at) {
                begun.add(task);
                return super.schedule(() -> { }, at);
            }
        };
        for (String nightly : List.of("-", "0 30 1 * * *")) {
            new FeedSettlement(figures, feeds, catalogues, units, alone, clock, scheduler, nightly).settleAfterStart();
            assertThat(begun).hasSize(nightly.equals("-") ? 0 : 1);
        }
    }
}
