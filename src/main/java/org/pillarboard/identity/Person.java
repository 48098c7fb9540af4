package org.pillarboard.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;

@Entity
@Table(name = "person")
class Person {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(30);

    @Id
    private UUID id;
    private String login;
    private String name;
    @Unrecorded
    private String passwordHash;
    private boolean mustChangePassword;
    @Unrecorded
    private int failedCount;
    @Nullable
    private Instant lockedUntil;
    @Nullable
    private Instant disabledAt;
    private Instant createdAt;
    @Unrecorded
    @Nullable
    private Instant lastLoginAt;
    @Version
    @Nullable
    private Long version;

    protected Person() {
    }

    Person(String login, String name, String passwordHash, Instant createdAt) {
        id = Ids.next();
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        mustChangePassword = true;
    }

    /** Counts a wrong password; true when this one locked the account. */
    boolean failed(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        failedCount++;
        if (failedCount < TRIES) {
            return false;
        }
        failedCount = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void loggedIn(Instant now) {
        unlock();
        lastLoginAt = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        unlock();
    }

    void unlock() {
        failedCount = 0;
        lockedUntil = null;
    }

    void rename(String correct) {
        name = correct;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    UUID id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }
}
