package org.pillarboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product; carries the app shell: the theme, the styles, push for live charts. */
@SpringBootApplication
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/app.css")
@Viewport("width=device-width, initial-scale=1")
@Push
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The clock all services take the time from; for pictures and demonstrations it can be set to begin on another day. */
    @Bean
    Clock clock(@Value("${pillarboard.today:#{null}}") @Nullable String today) {
        return today == null ? new OfficeClock() : OfficeClock.beginningOn(LocalDate.parse(today));
    }
}
