package org.pillarboard.identity;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets the demonstration act as its own people, with their rights and no more. Shut unless {@code pillarboard.demo=true}. */
@Component
public class Impersonation {

    private final Standings standings;
    private final OneTimeToken invitation;
    private final CommonPassword commonPassword;
    private final boolean open;

    Impersonation(Standings standings, OneTimeToken invitation, CommonPassword commonPassword,
                  @Value("${pillarboard.demo:false}") boolean open) {
        this.standings = standings;
        this.invitation = invitation;
        this.commonPassword = commonPassword;
        this.open = open;
    }

    /**
     * Runs the work as the person with that login.
     *
     * @throws IllegalStateException outside the demonstration, and when nobody has that login
     */
    public void as(String login, Runnable work) {
        as(login, () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as the person with that login and hands on what it answers. */
    public <T> T as(String login, Supplier<T> work) {
        return Acting.as(authentication(login), work);
    }

    /** A token for {@link Founding#found}, so that the demonstration enters its first people by the same door. */
    public String invitation() {
        requireOpen();
        return invitation.renew();
    }

    /** Gives people one and the same password, which none of them has to change: everybody may read it anyway. */
    public void settle(Collection<String> logins, String password) {
        requireOpen();
        commonPassword.give(logins, password);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("impersonation is for the demonstration only");
        }
    }

    private UsernamePasswordAuthenticationToken authentication(String login) {
        requireOpen();
        Standing standing = standings.of(login);
        if (standing.id() == null) {
            throw new IllegalStateException("nobody has the login " + login);
        }
        List<SimpleGrantedAuthority> authorities = standing.roles().stream().map(Role::authority)
            .map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(standing.login(), "", authorities);
    }
}
