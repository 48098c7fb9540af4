package org.pillarboard.ui.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Buffers of a connection, in bytes. Every open screen holds one for as long as it is open, so less than Tomcat's 8,192 each
 * way: what is longer is read and written in more than one go.
 */
@Component
final class SlimConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String SOCKET = "4096";
    private static final String MESSAGE = "1024";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", MESSAGE);
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", SOCKET);
            connector.setProperty("socket.appWriteBufSize", SOCKET);
        });
    }
}
