package org.pillarboard;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringApplication;

/** The schema the tests of this JVM work in: its address and the account that owns it. */
record TestSchema(String url, String user, String password) {

    private static TestSchema shared;

    /** The one schema of this JVM, made at the first call and gone with the JVM. */
    static synchronized TestSchema shared() {
        if (shared == null) {
            var name = "pillarboard_test_" + ProcessHandle.current().pid();
            shared = Optional.ofNullable(System.getenv("PILLARBOARD_TEST_DB_URL"))
                    .map(server -> onServer(server, name))
                    .orElseGet(() -> onEmbedded(name));
        }
        return shared;
    }

    /** Another schema on the same server, empty, for tests that must not meet what others left. */
    TestSchema beside(String purpose) {
        String shared = url.replaceFirst(".*/([^/?]+).*", "$1");
        String name = shared + "_" + purpose;
        execute(url, "drop database if exists " + name);
        execute(url, create(name));
        SpringApplication.getShutdownHandlers().add(() -> execute(url, "drop database if exists " + name));
        return new TestSchema(url.replace("/" + shared, "/" + name), user, password);
    }

    private static TestSchema onServer(String server, String name) {
        var user = System.getenv().getOrDefault("PILLARBOARD_TEST_DB_USER", "root");
        var password = System.getenv().getOrDefault("PILLARBOARD_TEST_DB_PASSWORD", "");
        var schema = new TestSchema(server.replaceFirst("^(jdbc:mariadb:.*//[^/?]+)/?[^?]*", "$1/" + name), user, password);
        schema.execute(server, "drop database if exists " + name);
        schema.execute(server, create(name));
        SpringApplication.getShutdownHandlers().add(() -> schema.execute(server, "drop database " + name));
        return schema;
    }

    private static TestSchema onEmbedded(String name) {
        var folder = TestFolders.throwAway();
        var server = EmbeddedMariaDb.withoutRights(folder);
        server.start();
        // handlers run after the contexts are closed; a plain hook would take the database from under them
        SpringApplication.getShutdownHandlers().add(() -> {
            server.stop();
            TestFolders.delete(folder);
        });
        var schema = new TestSchema(server.url(name), "root", "");
        schema.execute(server.url(""), create(name));
        return schema;
    }

    private static String create(String name) {
        return "create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci";
    }

    private void execute(String server, String sql) {
        try (var connection = DriverManager.getConnection(server, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("the test database refused: " + sql, refused);
        }
    }
}
