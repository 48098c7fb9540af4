package org.pillarboard.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Starts database and product, says when they are ready, watches both, and stops both in the right order. */
public final class Launcher {

    private static final int PAUSE_SECONDS = 5;

    private final Settings settings;
    private final DataFolder folder;
    private final Product product;
    private Optional<Database> database = Optional.empty();
    private volatile boolean stopping;

    private Launcher(Settings settings) throws IOException {
        this.settings = settings;
        this.folder = DataFolder.claim(settings);
        this.product = new Product(settings);
    }

    /** Ends with the code of the product, 1 if something could not be started. */
    public static void main(String[] words) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            var launcher = new Launcher(Settings.of(words));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
            System.exit(launcher.run());
        } catch (IOException | RuntimeException | InterruptedException cannotStart) {
            say("cannot start: " + reason(cannotStart));
            System.exit(1);
        }
    }

    private int run() throws IOException, InterruptedException {
        folder.stopOrphans();
        refuseTakenPort();
        var access = access();
        if (!product.isPrepared()) {
            say("preparing a fast start (once after each build)");
            product.prepare(access);
        }
        say("starting the product; its log: " + product.log().file());
        folder.remember(product.start(access));
        if (!product.awaitReady()) {
            say("the product ended before it was ready; its log: " + product.log().file());
            return 1;
        }
        announce();
        var code = product.awaitEnd();
        if (!stopping) {
            say("the product ended without being asked to (code " + code + "); its log: " + product.log().file());
        }
        return code;
    }

    private void refuseTakenPort() {
        try (var probe = new ServerSocket(settings.port())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new IllegalStateException("port " + settings.port() + " is taken by another program: choose one with --port", taken);
        }
    }

    private void announce() {
        if (settings.demo()) {
            say("demonstration accounts: README.md, \"Who can log in\"");
        } else {
            product.log().setupLink()
                    .ifPresent(link -> say("set up the first administrators: " + settings.address() + link));
        }
        say("ready: " + settings.address());
    }

    private DatabaseAccess access() throws IOException {
        var external = DatabaseAccess.fromEnvironment();
        if (external.isPresent()) {
            say("using the database " + external.get().url());
            return external.get();
        }
        say("starting the database; its data: " + folder.path());
        var own = new Database(folder, settings.home().resolve("db-init/bootstrap/01-database.sql"));
        own.start(this::restart);
        database = Optional.of(own);
        return own.access();
    }

    /** A database that ends for want of room cannot start before there is some: it is tried for as long as the product runs. */
    private void restart(Database ended) {
        if (stopping) {
            return;
        }
        say("the database ended without being asked to: starting it again"
                + (folder.hasRoom() ? "" : "; the disk of " + folder.path() + " is full, make room on it"));
        try {
            ended.start(this::restart);
        } catch (RuntimeException notYet) {
            say("it did not start, trying again in " + PAUSE_SECONDS + " s: " + reason(notYet));
            CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS).execute(() -> restart(ended));
        }
    }

    private void stop() {
        stopping = true;
        product.stop();
        database.ifPresent(Database::stop);
        folder.release();
        say("stopped");
    }

    static void say(String line) {
        System.out.println(line);
    }

    private static String reason(Throwable thrown) {
        var cause = Optional.ofNullable(thrown.getCause()).map(Throwable::getMessage).map(text -> " (" + text + ")");
        return thrown.getMessage() + cause.orElse("");
    }
}
