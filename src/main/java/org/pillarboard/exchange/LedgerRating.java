package org.pillarboard.exchange;

import org.pillarboard.debt.Grade;

/** A rating as a row tells it: of the issuer where nobody is named, else of the bond by its code or of the guarantor by name. */
public record LedgerRating(String rated, String agency, Grade grade) {
}
