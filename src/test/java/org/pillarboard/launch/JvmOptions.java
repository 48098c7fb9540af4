package org.pillarboard.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the product's JVM is started; a JDK before 25 keeps classes in the older way. */
final class JvmOptions {

    /**
     * A heap that gives back what a burst of work took, on a small machine more welcome than short pauses. The JVM's own
     * remarks about kept classes are no news to anybody; errors still are.
     */
    private static final List<String> ALWAYS = List.of("-Xms64m", "-Xmn24m", "-Xmx512m",
            "-XX:+UseSerialGC", "-XX:+UseStringDeduplication", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps",
            "-XX:SoftRefLRUPolicyMSPerMB=100", "-XX:ReservedCodeCacheSize=48m",
            "--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Xlog:all=error:stderr");

    /** Objects with heads of half the size, and the C library's heap given back now and then. */
    private static final List<String> SINCE_25 = List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=60000");

    /** The C library's own heaps, eight for each core, would keep what they once held. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_TRIM_THRESHOLD_", "131072", "MALLOC_MMAP_THRESHOLD_", "131072");

    private JvmOptions() {}

    static List<String> always() {
        return isSince25() ? Stream.concat(ALWAYS.stream(), SINCE_25.stream()).toList() : ALWAYS;
    }

    static String keepClassesIn(Path file) {
        return (isSince25() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
    }

    static String useClassesOf(Path file) {
        return (isSince25() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }

    private static boolean isSince25() {
        return Runtime.version().feature() >= 25;
    }
}
