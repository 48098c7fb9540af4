package org.pillarboard.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.pillarboard.EmbeddedMariaDb;

/** The database beside the product: rights checked, data kept. */
final class Database {

    private final Path data;
    private final EmbeddedMariaDb server;
    private final Passwords passwords;

    Database(DataFolder folder, Path bootstrap) throws IOException {
        data = folder.database();
        passwords = folder.passwords();
        var initFile = folder.path().resolve("bootstrap.sql");
        OwnersFile.write(initFile, passwords.before(Files.readString(bootstrap)));
        server = EmbeddedMariaDb.withRights(data, 0, initFile);
    }

    /** Starts the server; calls back when it ends on its own. */
    void start(Consumer<Database> onEnd) {
        server.start();
        EmbeddedMariaDb.serverOn(data)
                .orElseThrow(() -> new IllegalStateException("the database ended at once; see the lines above"))
                .onExit()
                .thenRun(() -> onEnd.accept(this));
    }

    void stop() {
        server.stop();
    }

    DatabaseAccess access() {
        return DatabaseAccess.of(server.url("pillarboard"), passwords);
    }
}
