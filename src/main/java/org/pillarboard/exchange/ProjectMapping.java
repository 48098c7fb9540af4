package org.pillarboard.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.CountStage;

/**
 * How a file of projects is read: one row a milestone, the rows of one project together.
 *
 * @param typeCode    the kind its projects are of
 * @param unitCode    the unit that answers for them
 * @param ownerId     the person who does
 * @param keyColumns  columns that tell one project from another
 * @param columns     the other columns
 * @param datePattern how days are spelt in text files: {@code M/d/yyyy}
 * @param words       words that stand where a day should, upper case, and what they mean
 * @param counted     what a row that is done adds
 */
public record ProjectMapping(String typeCode, String unitCode, UUID ownerId, List<String> keyColumns, Columns columns,
        String datePattern, Map<String, Meaning> words, Counted counted) {

    /** One whose rows add nothing. */
    public ProjectMapping(String typeCode, String unitCode, UUID ownerId, List<String> keyColumns, Columns columns,
            String datePattern, Map<String, Meaning> words) {
        this(typeCode, unitCode, ownerId, keyColumns, columns, datePattern, words, new Counted(null, Map.of()));
    }

    /** What a word in place of a day means: no plan, no day needed, its turn has not come. */
    public enum Meaning {
        NO_PLAN, EXEMPT, NOT_STARTED
    }

    /**
     * What a row that is done adds to the quantities of its kind.
     *
     * @param stage   what it counts as; null: nothing is counted
     * @param columns by field those that add up to it; a field without columns counts one a row
     */
    public record Counted(@Nullable CountStage stage, Map<String, List<String>> columns) {
    }

    /**
     * Names of columns; null where the file has none.
     *
     * @param milestone without one a row is the step of the kind that counts as {@link Counted#stage}
     * @param spent    summed over the rows of a project, as budget and estimate are
     * @param inTenThousands whether money is in 万元 already; otherwise it is in 元
     */
    public record Columns(String name, @Nullable String milestone, @Nullable String planned, String completed, @Nullable String status,
            @Nullable String district, @Nullable String budget, @Nullable String estimate, @Nullable String spent,
            boolean inTenThousands) {

        Stream<String> named() {
            return Stream.of(name, milestone, planned, completed, status, district, budget, estimate, spent).filter(Objects::nonNull);
        }
    }

    /** Every column it speaks of. */
    Set<String> named() {
        return Stream.of(keyColumns.stream(), columns.named(), counted.columns().values().stream().flatMap(List::stream)).flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    Meaning meaningOf(String word) {
        return words.getOrDefault(word.strip().toUpperCase(Locale.ROOT), Meaning.EXEMPT);
    }

    boolean knows(String word) {
        return words.containsKey(word.strip().toUpperCase(Locale.ROOT));
    }
}
