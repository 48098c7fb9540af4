package org.pillarboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.DemoChip;
import org.springframework.stereotype.Component;

/** Meets every new session and page with the language, the scheme and the density its browser remembers. */
@Component
class Greeting implements VaadinServiceInitListener {

    /** Whether Vaadin lays its notice of commercial parts over the foot of every page: the styles leave room for it. */
    private static final String NOTICE = "commercialBanner.enable";
    private final transient DemoNotice demo;

    Greeting(DemoNotice demo) {
        this.demo = demo;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(
                session -> session.getSession().setLocale(Preferences.of(session.getRequest()).language()));
        event.getSource().addUIInitListener(ui -> greet(ui.getUI()));
        event.addIndexHtmlRequestListener(Greeting::dress);
    }

    private void greet(UI ui) {
        DemoChip.announce(ui, demo.shown());
        Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(request -> Breadth.learn(ui, request));
    }

    private static void dress(IndexHtmlResponse response) {
        var preferences = Preferences.of(response.getVaadinRequest());
        var html = response.getDocument().getElementsByTag("html").attr("lang", preferences.language().toLanguageTag());
        if (response.getVaadinRequest().getService().getDeploymentConfiguration().getBooleanProperty(NOTICE, false)) {
            html.attr("data-notice", "");
        }
        if (preferences.compact()) {
            html.attr("data-density", "compact");
        }
        response.getDocument().head().appendElement("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", "styles/icon.svg");
        var scheme = preferences.dark() ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
        html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
    }
}
