package org.pillarboard.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/** Asks the product on this machine whether it is ready to serve. */
final class Health {

    private static final int TIMEOUT_MS = 5_000;

    private final int port;

    Health(int port) {
        this.port = port;
    }

    boolean isReady() {
        try {
            var connection = (HttpURLConnection) question().openConnection();
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URL question() throws IOException {
        return URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
    }
}
