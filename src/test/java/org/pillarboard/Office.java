package org.pillarboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.Units;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** An office for tests: people with rights, units, and the way to act as one of them. Names are new in every test. */
@TestComponent
public class Office {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private final JdbcTemplate jdbc;
    private final Units units;
    private final IdentityFixtures founders;

    Office(JdbcTemplate jdbc, Units units, IdentityFixtures founders) {
        this.jdbc = jdbc;
        this.units = units;
        this.founders = founders;
    }

    /** A person with one role (OWNER at a unit, REVIEWER of a section); answers the login, which no other test has. */
    public String person(String stem, Role role, @Nullable String unitCode, @Nullable String sectionCode) {
        founders.asAdmin(() -> true);
        UUID id = Ids.next();
        String login = stem + "." + PEOPLE.incrementAndGet();
        jdbc.update("""
                insert into person (id, login, name, password_hash, must_change_password, failed_count, created_at, version)
                values (?, ?, ?, '{noop}x', false, 0, ?, 0)""", id, login, login, OfficeDay.now());
        grant(login, role, unitCode, sectionCode);
        return login;
    }

    public void grant(String login, Role role, @Nullable String unitCode, @Nullable String sectionCode) {
        jdbc.update("""
                insert into person_grant (id, person_id, role, unit_code, section_code, from_on, granted_at, version)
                select ?, id, ?, ?, ?, '2020-01-01', ?, 0 from person where login = ?""", Ids.next(), role.name(), unitCode,
                sectionCode, OfficeDay.now(), login);
    }

    /** A unit below another one. */
    public String unit(String code, String parent, LeverageClass leverageClass, boolean levelOne) {
        act("setup", List.of(Role.ADMIN), () -> {
            units.create(new UnitDraft(code, code, code, code, code, parent, "", "", leverageClass, levelOne, null, false));
            return code;
        });
        return code;
    }

    public void leaves(String unit, LocalDate day) {
        act("setup", List.of(Role.ADMIN), () -> {
            units.leaveScope(unit, day, "moved");
            return unit;
        });
    }

    public void stays(String unit, String reason) {
        act("setup", List.of(Role.ADMIN), () -> {
            units.stayInScope(unit, reason);
            return unit;
        });
    }

    /** Does the work as a person known by login, with these roles. */
    public <T> T act(String login, List<Role> roles, Supplier<T> work) {
        var former = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "",
                    roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList()));
            SecurityContextHolder.setContext(context);
            return AtAnotherDesk.work(work);
        } finally {
            SecurityContextHolder.setContext(former);
        }
    }
}
