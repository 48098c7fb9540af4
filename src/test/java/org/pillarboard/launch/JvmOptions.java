package org.pillarboard.launch;

import java.nio.file.Path;
import java.util.List;

/** How the product's JVM is started; a JDK before 25 keeps classes in the older way. */
final class JvmOptions {

    /** The JVM's own remarks about kept classes are no news to anybody; errors still are. */
    static final List<String> ALWAYS = List.of(
            "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Xlog:all=error:stderr");

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
