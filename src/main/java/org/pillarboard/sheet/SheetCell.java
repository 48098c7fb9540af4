package org.pillarboard.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell as the file holds it. In a text file all but empty cells are texts. */
public sealed interface SheetCell {

    /** Nothing there. */
    SheetCell BLANK = new Blank();

    /** What a reader of the file sees; empty for a blank one. */
    String shown();

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** Nothing, or white space alone. */
    record Blank() implements SheetCell {

        @Override
        public String shown() {
            return "";
        }
    }

    /** @param text without white space round it, never empty */
    record Text(String text) implements SheetCell {

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number of a workbook.
     *
     * @param value   as shown: 99 where the cell holds 0.99 and shows 99 %
     * @param percent whether it is shown as a percentage
     */
    record Number(BigDecimal value, boolean percent) implements SheetCell {

        @Override
        public String shown() {
            return value.toPlainString() + (percent ? "%" : "");
        }
    }

    /** A date of a workbook. */
    record Day(LocalDate day) implements SheetCell {

        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** A formula that came to nothing: #REF!, #DIV/0! … */
    record Broken(String error) implements SheetCell {

        @Override
        public String shown() {
            return error;
        }
    }

    /** A text cell, or a blank one when nothing but white space is in it. */
    static SheetCell of(String text) {
        String bare = Words.bare(text);
        return bare.isEmpty() ? BLANK : new Text(bare);
    }
}
