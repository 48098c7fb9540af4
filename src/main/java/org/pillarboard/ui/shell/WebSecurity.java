package org.pillarboard.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The door of the product: the log-in page, what needs no log-in, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Pages say themselves what they may load, see {@link PagePolicy}; everything else is data, or tells a failure, and runs nothing. */
    private static final String DATA_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; form-action 'none'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LogInRefusal refusal) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**", "/styles/**").permitAll()
            // a log-in page that fails would else send to itself for ever
            .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        http.headers(WebSecurity::headers);
        http.formLogin(login -> login.loginPage("/" + Links.LOGIN).permitAll().failureHandler(refusal));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
            .loginView(LoginView.class, "/" + Links.LOGIN + "?" + LogInNotice.OUT)
            .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(DATA_POLICY));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES));
        // unlike the writer it replaces, this one leaves an answer alone that names its own frame
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter(new StaticHeadersWriter("X-Frame-Options", "DENY"));
        headers.httpStrictTransportSecurity(tls -> tls.maxAgeInSeconds(31_536_000).includeSubDomains(false));
    }
}
