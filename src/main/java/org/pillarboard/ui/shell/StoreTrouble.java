package org.pillarboard.ui.shell;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what is no fault of the product: a database that does not answer, a store without room. */
final class StoreTrouble {

    /** MariaDB: disk full, table full. */
    private static final Set<Integer> FULL = Set.of(1021, 1114);
    private static final String CONNECTION = "08";

    private StoreTrouble() {
    }

    static Optional<Mishap> in(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).flatMap(each -> judge(each).stream()).findFirst();
    }

    /** Does what a page can stand without; false when the store did not let it. */
    static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException thrown) {
            if (in(thrown).isEmpty()) {
                throw thrown;
            }
            return false;
        }
    }

    private static Optional<Mishap> judge(Throwable one) {
        return switch (one) {
            case SQLException refused when FULL.contains(refused.getErrorCode()) || saysNoSpace(refused) -> Optional.of(new Mishap.NoRoom());
            case SQLTransientConnectionException none -> Optional.of(new Mishap.Unreachable());
            case SQLException broken when isCut(broken) -> Optional.of(new Mishap.Unreachable());
            case IOException refused when saysNoSpace(refused) -> Optional.of(new Mishap.NoRoom());
            default -> Optional.empty();
        };
    }

    /** The driver names the state; the pool says of a connection that was cut in the midst of a transaction only that it is closed. */
    private static boolean isCut(SQLException broken) {
        String state = broken.getSQLState();
        return state != null ? state.startsWith(CONNECTION) : "Connection is closed".equals(broken.getMessage());
    }

    private static boolean saysNoSpace(Exception refused) {
        String said = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("errcode: 28") || said.contains("got error 28");
    }
}
