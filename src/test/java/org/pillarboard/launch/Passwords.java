package org.pillarboard.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the two database accounts: made by chance at the first start, readable by their owner alone. */
record Passwords(String migrate, String app) {

    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            OwnersFile.write(file, "# the accounts of the database in this folder\nmigrate=" + random() + "\napp=" + random() + "\n");
        }
        var kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(kept.getProperty("migrate"), kept.getProperty("app"));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The administrator's SQL with the passwords set before it. */
    String before(String sql) {
        return "SET @migrate_password = '" + migrate + "', @app_password = '" + app + "';\n" + sql;
    }
}
