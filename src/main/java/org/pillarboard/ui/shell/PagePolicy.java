package org.pillarboard.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: its own files, and the inline scripts that carry the nonce of this very answer. Vaadin's
 * client compiles server-sent expressions, hence {@code unsafe-eval}; its components style themselves inline. The notice
 * Vaadin puts into builds without a licence is added after us and must be seen: it is named by its hash, which the
 * browser tells when a new version of Vaadin changes it.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval' %s; style-src 'self' 'unsafe-inline';"
        + " img-src 'self' data: blob:%s; font-src 'self' data:; connect-src 'self'%s; object-src 'none'; base-uri 'self';"
        + " form-action 'self'; frame-ancestors 'none'";
    private static final String LICENCE_NOTICE = "'sha256-VLPJicdxFLjuDrsyxemB6iiuaur0bcLrSsJ1sDWxd2o='";
    private static final String WHILE_DEVELOPING = "'unsafe-inline'";

    private final transient SecureRandom random = new SecureRandom();
    private final transient MapTiles tiles;

    PagePolicy(MapTiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(response -> send(response, production));
    }

    private void send(IndexHtmlResponse page, boolean production) {
        String policy = production ? POLICY.formatted("'nonce-" + mark(page) + "' " + LICENCE_NOTICE, tiles.origin(), "")
            : POLICY.formatted(WHILE_DEVELOPING, tiles.origin(), " ws: http://localhost:*");
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy);
    }

    private String mark(IndexHtmlResponse page) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        return nonce;
    }
}
