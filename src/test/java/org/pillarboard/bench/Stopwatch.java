package org.pillarboard.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.stat.Statistics;

/** Times of one piece of work: wall clock, processor time of its thread, statements sent by Hibernate. */
final class Stopwatch {

    private final Statistics statistics;
    private final long statementsBefore;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    Stopwatch(Statistics statistics) {
        this.statistics = statistics;
        this.statementsBefore = statistics.getPrepareStatementCount();
    }

    void time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        wall.add((System.nanoTime() - start) / 1e6);
        processor.add((threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    String summary() {
        double statements = (double) (statistics.getPrepareStatementCount() - statementsBefore) / wall.size();
        return "%.1f selects, %.1f ms (95 %%: %.1f), %.1f ms of processor".formatted(statements, quantile(wall, 0.5),
                quantile(wall, 0.95), quantile(processor, 0.5));
    }

    private static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
