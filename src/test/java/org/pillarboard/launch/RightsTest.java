package org.pillarboard.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running account may do on a database set up by db-init, where rights are checked. */
class RightsTest {

    @TempDir
    private static Path folder;

    private static Database database;
    private static Connection running;

    @BeforeAll
    static void setUp() throws Exception {
        var home = Path.of("").toAbsolutePath();
        var data = DataFolder.claim(new Settings(home, home, home, folder, 0, false));
        database = new Database(data, home.resolve("db-init/bootstrap/01-database.sql"));
        database.start(ended -> {});
        var names = database.access().environment();
        Flyway.configure()
                .dataSource(url(), names.get("PILLARBOARD_DB_MIGRATE_USER"), names.get("PILLARBOARD_DB_MIGRATE_PASSWORD"))
                .placeholders(Map.of("running_account", names.get("PILLARBOARD_DB_USER")))
                .load()
                .migrate();
        running = DriverManager.getConnection(url(), names.get("PILLARBOARD_DB_USER"), names.get("PILLARBOARD_DB_PASSWORD"));
    }

    private static String url() {
        return database.access().url();
    }

    @AfterAll
    static void tearDown() throws SQLException {
        running.close();
        database.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trail", "change_record", "observation", "evidence_content"})
    void refusesToRewriteWhatIsAppended(String table) throws SQLException {
        assertThat(names("show tables")).contains(table);
        assertThat(rightsOn(table)).containsExactlyInAnyOrder("SELECT", "INSERT");
        refuses("delete from " + table);
        refuses("truncate table " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update trail set actor_name = ''",
        "update trail_line set actor_name = ''",
        "delete from trail_line",
        "update trail_named set words = ''",
        "update observation set value = 0",
        "create table mine (id int)",
        "drop table person",
        "alter table person add column mine int",
        "drop trigger trail_no_update",
        "grant update on trail to pillarboard_app@'%'",
        "insert into flyway_schema_history (installed_rank) values (1000)"
    })
    void refuses(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLSyntaxErrorException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void opensEveryTableForReadingAndAppending() throws SQLException {
        var tables = names("show tables");
        tables.remove("flyway_schema_history");

        assertThat(tables).isNotEmpty().allSatisfy(table ->
                assertThat(rightsOn(table)).contains("SELECT", "INSERT"));
    }

    private static List<String> rightsOn(String table) throws SQLException {
        return names("select privilege_type from information_schema.table_privileges where table_name = '" + table + "'");
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = running.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = running.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
