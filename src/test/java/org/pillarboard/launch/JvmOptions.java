package org.pillarboard.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the product's JVM is started; a JDK before 25 keeps classes in the older way. */
final class JvmOptions {

    /**
     * A heap that gives back what a burst of work took, on a small machine more welcome than short pauses. The JVM's own
     * remarks about kept classes are no news to anybody; errors still are.
     */
    static final List<String> ALWAYS = List.of("-Xms128m", "-Xmx512m",
            "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40",
            "--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Xlog:all=error:stderr");

    /** The C library's own heaps, eight for each core, would keep what they once held. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private JvmOptions() {}

    static String keepClassesIn(Path file) {
        return (hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
    }

    static String useClassesOf(Path file) {
        return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= 25;
    }
}
