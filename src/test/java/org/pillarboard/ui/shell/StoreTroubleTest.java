package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is told of a database that is away or a disk that is full, as the driver, the pool and the framework say it. */
class StoreTroubleTest {

    static Stream<Throwable> away() {
        return Stream.of(
                new CannotCreateTransactionException("no", new SQLTransientConnectionException("HikariPool-1 - Connection is not available")),
                new DataAccessResourceFailureException("no", new SQLNonTransientConnectionException("(conn=7) unexpected end of stream", "08000")),
                new DataAccessResourceFailureException("no", new SQLException("Socket error", "08S01")),
                new IllegalStateException("Unable to rollback against JDBC Connection", new SQLException("Connection is closed")),
                new InternalAuthenticationServiceException("no", new CannotCreateTransactionException("no",
                        new SQLTransientConnectionException("HikariPool-1"))));
    }

    static Stream<Throwable> full() {
        return Stream.of(
                new IllegalStateException(new SQLException("The table 'observation' is full", "HY000", 1114)),
                new IllegalStateException(new SQLException("Disk full (/tmp/#sql-1); waiting for someone to free some space", "HY000", 1021)),
                new IllegalStateException(new SQLException("Got error 28 \"No space left on device\" from storage engine InnoDB", "HY000", 1030)),
                new IOException("No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void knowsADatabaseThatDoesNotAnswer(Throwable thrown) {
        assertThat(StoreTrouble.in(thrown)).contains(new Mishap.Unreachable());
    }

    @ParameterizedTest
    @MethodSource("full")
    void knowsAFullDisk(Throwable thrown) {
        assertThat(StoreTrouble.in(thrown)).contains(new Mishap.NoRoom());
    }

    @Test
    void leavesOurOwnFaultsAlone() {
        assertThat(StoreTrouble.in(new IllegalStateException(new SQLException("Duplicate entry", "23000", 1062)))).isEmpty();
    }
}
