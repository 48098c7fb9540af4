package org.pillarboard;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements a piece of work sends to the database. */
@TestComponent
public class Selects {

    private final Statistics statistics;

    Selects(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many statements the work prepares. */
    public long in(Supplier<?> work) {
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.get();
        return statistics.getPrepareStatementCount() - before;
    }
}
