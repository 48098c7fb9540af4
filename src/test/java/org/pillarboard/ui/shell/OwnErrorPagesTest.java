package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class OwnErrorPagesTest {

    @Test
    void answersAnAddressThatIsNoneWithAPageOfTheProduct() throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        new OwnErrorPages().customize(factory);
        var server = factory.getWebServer();
        server.start();
        try {
            assertThat(answer(server.getPort(), "/%")).startsWith("HTTP/1.1 400").contains("text/html;charset=")
                    .contains("This address cannot be opened").doesNotContain("Tomcat");
            assertThat(answer(server.getPort(), "/nowhere")).startsWith("HTTP/1.1 404").contains("This address cannot be opened");
        } finally {
            server.stop();
        }
    }

    private static String answer(int port, String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
