package org.pillarboard.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The line on which the server tells an open screen news, held for as long as it is open: without the compression of each
 * message, whose dictionaries take 300 kB of native memory a line for messages of a few kB, and with buffers that grow when
 * they must instead of 48 kB that stay empty.
 */
@Component
class SlimPush extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final String FIRST_BUFFER = "512";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var servlet = ((VaadinServletService) event.getSource()).getServlet();
        var push = servlet.getServletContext().getAttribute(JSR356WebsocketInitializer.getAttributeName(servlet.getServletName()));
        if (push instanceof AtmosphereFramework framework) {
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, FIRST_BUFFER);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(EXTENSIONS) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public Enumeration<String> getHeaders(String name) {
                return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
            }
        }, response);
    }
}
