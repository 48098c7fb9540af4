package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SlimPushTest {

    @Test
    void asksForNoCompressionOfEachMessage() throws ServletException, IOException {
        var asked = new MockHttpServletRequest("GET", "/VAADIN/push");
        asked.addHeader("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits");
        asked.addHeader("Sec-WebSocket-Version", "13");
        var chain = new MockFilterChain();
        new SlimPush().doFilter(asked, new MockHttpServletResponse(), chain);
        var passed = (HttpServletRequest) chain.getRequest();
        assertThat(Collections.list(passed.getHeaders("sec-websocket-extensions"))).isEmpty();
        assertThat(Collections.list(passed.getHeaders("Sec-WebSocket-Version"))).containsExactly("13");
    }
}
