package org.pillarboard.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** What the running account may do on a database set up by db-init, where rights are checked. */
class RightsTest {

    @TempDir
    private static Path folder;

    private static Database database;
    private static Connection running;
    private static Flyway migration;

    @BeforeAll
    static void setUp() throws Exception {
        var home = Path.of("").toAbsolutePath();
        var data = DataFolder.claim(new Settings(home, home, home, folder, 0, false));
        database = new Database(data, home.resolve("db-init/bootstrap/01-database.sql"));
        database.start(ended -> {});
        var names = database.access().environment();
        migration = Flyway.configure()
                .dataSource(url(), names.get("PILLARBOARD_DB_MIGRATE_USER"), names.get("PILLARBOARD_DB_MIGRATE_PASSWORD"))
                .placeholders(Map.of("running_account", names.get("PILLARBOARD_DB_USER")))
                .load();
        migration.migrate();
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

    /** What the product maps as never to be changed, its account cannot change. */
    static Stream<String> appended() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter((one, any) -> one.getAnnotationMetadata().hasAnnotation(Entity.class.getName())
                && one.getAnnotationMetadata().hasAnnotation(Immutable.class.getName()));
        return Stream.concat(Stream.of("evidence_content"), scan.findCandidateComponents("org.pillarboard").stream()
                .map(BeanDefinition::getBeanClassName).map(RightsTest::tableOf));
    }

    private static String tableOf(String entity) {
        var table = ClassUtils.resolveClassName(entity, null).getAnnotation(Table.class);
        return table != null && !table.name().isEmpty() ? table.name()
                : ClassUtils.getShortName(entity).replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("appended")
    void refusesToRewriteWhatIsAppended(String table) throws SQLException {
        assertThat(names("show tables")).contains(table);
        assertThat(rightsOn(table)).containsExactlyInAnyOrder("SELECT", "INSERT");
        refuses("delete from " + table);
        refuses("truncate table " + table);
    }

    @Test
    void takesBackWhatAnEarlierVersionGranted() throws SQLException {
        var names = database.access().environment();
        try (var builder = DriverManager.getConnection(url(), names.get("PILLARBOARD_DB_MIGRATE_USER"),
                names.get("PILLARBOARD_DB_MIGRATE_PASSWORD")); var statement = builder.createStatement()) {
            statement.execute("grant update, delete on project_spending to " + names.get("PILLARBOARD_DB_USER") + "@'%'");
        }
        assertThat(rightsOn("project_spending")).contains("UPDATE", "DELETE");
        migration.migrate();
        assertThat(rightsOn("project_spending")).containsExactlyInAnyOrder("SELECT", "INSERT");
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
