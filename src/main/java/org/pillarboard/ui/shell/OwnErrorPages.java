package org.pillarboard.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the server answers before the product is asked, an address that is none ({@code /%}), looks like the product's own pages. */
@Component
final class OwnErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new Pages());
        });
    }

    /** Says what nobody else has said. */
    private static final class Pages extends ErrorReportValve {

        private static final int REFUSED = 400;
        private static final int FAILED = 500;
        private final String refused = read("static/error/4xx.html");
        private final String failed = read("static/error/5xx.html");

        private static String read(String page) {
            try {
                return new ClassPathResource(page).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < REFUSED || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try {
                var out = response.getReporter();
                if (out != null) {
                    out.write(response.getStatus() < FAILED ? refused : failed);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("error page", gone);
            }
        }
    }
}
