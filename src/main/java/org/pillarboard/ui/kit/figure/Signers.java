package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.pillarboard.observation.RegisterFigures;

/** The names of those who reported and approved a figure, as pages say them. */
public final class Signers {

    private Signers() {
    }

    /** A person's name as it was signed; of what the product settled by itself from a register that it did. */
    public static String named(String name, Locale locale) {
        return isProduct(name) ? I18NProvider.translate(locale, "figure.settled") : name;
    }

    /** Whether nobody signed: the product settled the figure from a register. */
    private static boolean isProduct(String name) {
        return name.equals(RegisterFigures.Cause.BY_PRODUCT);
    }
}
