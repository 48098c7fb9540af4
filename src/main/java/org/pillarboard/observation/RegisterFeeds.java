package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when on registers feed indicators (台账供数): a dated setting of the administrator, for all to see. What came before
 * stays as it was reported; from that day on no form, import, draft or decision takes the figure. Read from memory.
 */
@Service
@Transactional(readOnly = true)
public class RegisterFeeds {

    private final RegisterFeedRepository feeds;
    private final List<Register> registers;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;
    private final Kept<Map<String, RegisterFeedRow>> opened;

    RegisterFeeds(RegisterFeedRepository feeds, List<Register> registers, Catalogues catalogues, CurrentUser user,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.feeds = feeds;
        this.registers = registers;
        this.catalogues = catalogues;
        this.user = user;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
        opened = new Kept<>(() -> feeds.findAll().stream().map(RegisterFeed::toRow)
                .collect(Collectors.toMap(RegisterFeedRow::indicatorCode, row -> row)));
    }

    /** All that are opened, by code. */
    public List<RegisterFeedRow> list() {
        return opened.get().values().stream().sorted(Comparator.comparing(RegisterFeedRow::indicatorCode)).toList();
    }

    /** Codes of the indicators some register can compute. */
    public Set<String> computable() {
        return registers.stream().flatMap(register -> register.feeds().stream()).collect(Collectors.toSet());
    }

    /** Whether a register feeds the indicator for the period, so that nobody types it. */
    public boolean isFed(String indicatorCode, Period period) {
        var row = opened.get().get(indicatorCode);
        return row != null && !period.endsOn().isBefore(row.fromOn());
    }

    /** First day of a feed that is open; empty of one that is not. */
    Optional<LocalDate> fedFrom(String indicatorCode) {
        return Optional.ofNullable(opened.get().get(indicatorCode)).map(RegisterFeedRow::fromOn);
    }

    /** The register that computes an indicator; only of a computable one. */
    Register registerOf(String indicatorCode) {
        return registers.stream().filter(register -> register.feeds().contains(indicatorCode)).findFirst().orElseThrow();
    }

    /**
     * Opens the feed of an indicator from a day on, or moves its first day; what the register knows of the time since is
     * official at once.
     *
     * @throws RuleViolation {@code register.cannotCompute} when no register knows its figures
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void open(String indicatorCode, LocalDate fromOn) {
        var indicator = catalogues.current().get(indicatorCode);
        if (!computable().contains(indicatorCode)) {
            throw new RuleViolation("register.cannotCompute", indicator.naming().name());
        }
        var before = opened.get().get(indicatorCode);
        if (before != null && before.fromOn().equals(fromOn)) {
            return;
        }
        opened.changes();
        var me = new Signature(user.id(), user.name());
        feeds.findById(indicatorCode).ifPresentOrElse(feed -> feed.move(fromOn, me, clock.instant()),
                () -> feeds.save(new RegisterFeed(indicatorCode, fromOn, me, clock.instant())));
        events.publishEvent(new FeedOpened(indicatorCode, fromOn, me.name()));
        trail.record(TrailKind.SETTING, "registerFeed", indicatorCode, before == null ? null : before.fromOn().toString(),
                fromOn.toString());
    }
}
