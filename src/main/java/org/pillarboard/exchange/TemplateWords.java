package org.pillarboard.exchange;

import java.util.Locale;
import org.pillarboard.shared.Period;

/** The words of a template in its reader's language: texts belong to the screens, which this package does not know. */
public interface TemplateWords {

    Locale locale();

    /** The text of a key {@code template.*}. */
    String text(String key, Object... args);

    /** How a reporting period is called. */
    String period(Period period);
}
