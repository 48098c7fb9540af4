package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** The light of a reading as a badge. Without a light it says why there is none, in grey: never green. */
public final class ReadingBadge extends Composite<Span> {

    private final IndicatorReading reading;
    private final boolean plain;

    public ReadingBadge(IndicatorReading reading) {
        this(reading, false);
    }

    /** @param plain without ground, for dense places */
    public ReadingBadge(IndicatorReading reading, boolean plain) {
        this.reading = reading;
        this.plain = plain;
    }

    /** What a reading without a light is called: a key of the bundle; none when it has one. */
    public static Optional<String> silence(IndicatorReading reading) {
        return switch (reading.reading()) {
            case Reading.Measured measured -> reading.rag().isPresent() ? Optional.empty()
                    : Optional.of(measured.judgement().why().isBroken() ? "figure.broken" : reading.isIncomplete() ? "figure.incomplete" : "figure.notRated");
            case Reading.NotReported missing -> Optional.of(missing.handedIn() ? "figure.handedIn" : "figure.notReported");
            case Reading.NotDue later -> Optional.of("figure.notDue");
            case Reading.NotAsked nobody -> Optional.of("figure.notAsked");
            case Reading.Stale stale -> Optional.of(stale.handedIn() ? "figure.handedIn" : "figure.stale");
        };
    }

    /** The tone of a reading. */
    public static Tone tone(IndicatorReading reading) {
        return switch (reading.reading()) {
            case Reading.Measured measured -> reading.rag().map(Tone::of).orElse(reading.isIncomplete() && !reading.isOpen() ? Tone.NONE : Tone.IDLE);
            case Reading.NotDue later -> Tone.IDLE;
            case Reading.NotAsked nobody -> Tone.IDLE;
            case Reading.NotReported missing -> Tone.NONE;
            case Reading.Stale stale -> Tone.NONE;
        };
    }

    @Override
    protected Span initContent() {
        var badge = silence(reading).map(key -> new StatusBadge(tone(reading), getTranslation(key)))
                .orElseGet(() -> new StatusBadge(reading.rag().orElseThrow()));
        return new Span(plain ? badge.plain() : badge);
    }
}
