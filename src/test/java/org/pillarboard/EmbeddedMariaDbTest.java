package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which a first start ended before its database was laid. */
class EmbeddedMariaDbTest {

    @TempDir
    private Path folder;

    @Test
    void beginsAnewWhereAFirstStartEndedHalfWay() throws Exception {
        Files.createDirectories(folder.resolve("mysql"));
        Files.createDirectories(folder.resolve("pillarboard"));
        Files.writeString(folder.resolve("pillarboard/db.opt"), "");
        Files.writeString(folder.resolve("ibdata1"), "half");

        var server = EmbeddedMariaDb.withoutRights(folder);
        server.start();
        try (var connection = DriverManager.getConnection(server.url("mysql") + "?user=root");
                var found = connection.createStatement().executeQuery("select count(*) from global_priv")) {
            assertThat(found.next()).isTrue();
        } finally {
            server.stop();
        }
        assertThat(EmbeddedMariaDb.isLaid(folder)).isTrue();
    }

    @Test
    void leavesAFolderAloneInWhichSomethingIsKept() throws Exception {
        Files.createDirectories(folder.resolve("mysql"));
        Files.createDirectories(folder.resolve("pillarboard"));
        assertThat(EmbeddedMariaDb.isLaid(folder)).as("laid half-way").isFalse();

        Files.writeString(folder.resolve("pillarboard/unit.frm"), "");
        assertThat(EmbeddedMariaDb.isLaid(folder)).as("kept before there was a mark").isTrue();
    }
}
