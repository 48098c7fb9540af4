package org.pillarboard.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pillarboard.EmbeddedMariaDb;

/** The folder of everything that outlasts a restart; claimed by one launcher at a time. */
final class DataFolder {

    private static final long LEAST_ROOM = 64L << 20;
    private static final long PATIENCE_SECONDS = 60;

    private final Path path;
    private final FileLock claim;

    private DataFolder(Path path, FileLock claim) {
        this.path = path;
        this.claim = claim;
    }

    /** Claims the folder or refuses, when another start works on it. */
    static DataFolder claim(Settings settings) throws IOException {
        var path = Files.createDirectories(settings.data());
        var channel = FileChannel.open(path.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var claim = channel.tryLock();
        if (claim == null) {
            throw new IllegalStateException(path + " is in use by a running Pillarboard: "
                    + "stop that one, or start this one with --data and another folder");
        }
        return new DataFolder(path, claim);
    }

    Path path() {
        return path;
    }

    /** Whether a database could work here. */
    boolean hasRoom() {
        return path.toFile().getUsableSpace() > LEAST_ROOM;
    }

    Path database() {
        return path.resolve("mariadb");
    }

    Passwords passwords() throws IOException {
        return Passwords.in(path.resolve("accounts.properties"));
    }

    /** Ends what a killed launcher left behind on this folder, the product before its database, and says so. */
    void stopOrphans() throws IOException {
        rememberedProduct().ifPresent(orphan -> end("product", orphan));
        EmbeddedMariaDb.serverOn(database()).ifPresent(orphan -> end("database", orphan));
    }

    private static void end(String what, ProcessHandle orphan) {
        Launcher.say("found the " + what + " of an earlier start (process " + orphan.pid() + "): stopping it first");
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            orphan.destroyForcibly();
        } catch (InterruptedException | ExecutionException ended) {
            throw new IllegalStateException("interrupted while stopping process " + orphan.pid(), ended);
        }
    }

    /** Notes number and birth of the product's process, so that a later start knows it even if this one is killed. */
    void remember(ProcessHandle product) throws IOException {
        Files.writeString(path.resolve("product.pid"), identity(product));
    }

    private Optional<ProcessHandle> rememberedProduct() throws IOException {
        var file = path.resolve("product.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var noted = Files.readString(file).strip();
        return ProcessHandle.of(Long.parseLong(noted.split(" ")[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> identity(process).equals(noted));
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    void release() {
        try {
            Files.deleteIfExists(path.resolve("product.pid"));
            claim.release();
        } catch (IOException alreadyReleased) {
            // the system releases it with the process
        }
    }
}
