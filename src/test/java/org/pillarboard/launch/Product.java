package org.pillarboard.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own: prepared, started, watched until it answers, stopped. */
final class Product {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration NEXT_LOOK = Duration.ofMillis(250);

    private final Settings settings;
    private final ProductLog log;
    private Optional<Process> process = Optional.empty();

    Product(Settings settings) {
        this.settings = settings;
        this.log = new ProductLog(settings.data().resolve("pillarboard.log"));
    }

    ProductLog log() {
        return log;
    }

    boolean isPrepared() {
        return Files.exists(settings.fastStart());
    }

    /**
     * Starts the product once up to the moment it would open its port, so that the JVM can keep the classes it loads on
     * the way. The migrations run here. If the JVM cannot do it, the product starts all the same, only slower.
     */
    void prepare(DatabaseAccess access) throws IOException, InterruptedException {
        var unfinished = Path.of(settings.fastStart() + "." + ProcessHandle.current().pid());
        var options = List.of(JvmOptions.keepClassesIn(unfinished), "-Dspring.context.exit=onRefresh");
        var talk = ProcessBuilder.Redirect.to(Path.of(settings.fastStart() + ".log").toFile());
        var code = run(access, options, false, talk).waitFor();
        if (code == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, settings.fastStart(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(unfinished);
            Launcher.say("no fast start this time (code " + code + ")");
        }
    }

    ProcessHandle start(DatabaseAccess access) throws IOException {
        var fast = isPrepared() ? List.of(JvmOptions.useClassesOf(settings.fastStart())) : List.<String>of();
        return run(access, fast, settings.demo(), ProcessBuilder.Redirect.INHERIT).toHandle();
    }

    private Process run(DatabaseAccess access, List<String> options, boolean demo, ProcessBuilder.Redirect talk)
            throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmOptions.always());
        command.addAll(options);
        command.addAll(List.of("-jar", settings.jar().toString(), "--server.port=" + settings.port()));
        command.addAll(List.of("--pillarboard.demo=" + demo, "--spring.main.banner-mode=off"));
        command.addAll(List.of("--logging.file.name=" + log.file(), "--logging.threshold.console=WARN"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(talk);
        builder.environment().putAll(JvmOptions.ENVIRONMENT);
        builder.environment().putAll(access.environment());
        var started = builder.start();
        process = Optional.of(started);
        return started;
    }

    /** Waits until the product is ready to serve; false when it ended before. */
    boolean awaitReady() throws InterruptedException {
        var health = new Health(settings.port());
        var said = new Progress(log);
        while (running().isAlive()) {
            if (health.isReady()) {
                return true;
            }
            said.tell();
            Thread.sleep(NEXT_LOOK);
        }
        return false;
    }

    /** Waits for the end of the product and gives its code. */
    int awaitEnd() throws InterruptedException {
        return running().waitFor();
    }

    private Process running() {
        return process.orElseThrow(() -> new IllegalStateException("the product was not started"));
    }

    /** Asks the product to finish what it is doing and end; after a while it is ended. */
    void stop() {
        process.filter(Process::isAlive).ifPresent(running -> {
            running.destroy();
            try {
                if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException hurried) {
                running.destroyForcibly();
            }
        });
    }
}
