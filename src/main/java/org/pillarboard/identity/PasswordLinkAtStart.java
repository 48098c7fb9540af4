package org.pillarboard.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes a link for a new password into the log when the product is started with {@code --pillarboard.new-password-for=login}. */
@Component
@ConditionalOnProperty("pillarboard.new-password-for")
class PasswordLinkAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordLinkAtStart.class);

    private final PasswordLink link;
    private final PersonRepository people;
    private final String login;

    PasswordLinkAtStart(PasswordLink link, PersonRepository people, @Value("${pillarboard.new-password-for}") String login) {
        this.link = link;
        this.people = people;
        this.login = login;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (people.existsByLogin(login)) {
            LOG.warn("A new password for {}, once and within the hour: /new-password?token={}", login, link.make(login));
        } else {
            LOG.error("No new password: nobody has the login {}", login);
        }
    }
}
