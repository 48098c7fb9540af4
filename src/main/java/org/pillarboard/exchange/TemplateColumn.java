package org.pillarboard.exchange;

/**
 * The columns of a template. Those that are read again bear the name of a {@link FieldKind}, the others only help to fill them
 * in.
 */
enum TemplateColumn {
    KEY(10), CODE(9), NAME(34), SPAN(14), COUNTED_IN(10), PREVIOUS(14), PLAN(14),
    VALUE(16), NUMERATOR(16), DENOMINATOR(16), QUALIFIER(10), SOURCE(28), REASON(28);

    private final int width;

    TemplateColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Its hidden name, by which the filled file is known again. */
    String hidden() {
        return Mapping.TEMPLATE + name();
    }
}
