package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.pillarboard.debt.InstrumentRow;
import org.pillarboard.debt.LineField;

/** What was agreed of a new debt beside its amount and its last day, in one line: who approves it has read all of it. */
final class AgreedLine extends Composite<Div> {

    private final transient InstrumentRow row;
    private final List<String> facts = new ArrayList<>();

    AgreedLine(InstrumentRow row) {
        this.row = row;
    }

    @Override
    protected Div initContent() {
        terms();
        names();
        flag(row.rigid(), LineField.RIGID);
        flag(row.nonStandard(), LineField.NON_STANDARD);
        flag(row.confidential(), LineField.CONFIDENTIAL);
        var line = new Div();
        line.setText(String.join(getTranslation("kit.semicolon"), facts));
        line.addClassName("cap");
        return line;
    }

    private void terms() {
        var terms = row.terms();
        fact(LineField.KIND, getTranslation("debt.kind." + row.kind()));
        fact(LineField.CREDITOR, row.creditor());
        fact("debt.one.coupon", new CouponWords(getLocale()).of(terms.coupon()));
        fact(LineField.VALUE_ON, terms.valueOn().toString());
        fact(LineField.REPAYMENT, getTranslation("debt.choice.REPAYMENT." + terms.repayment()));
        fact(LineField.PAYMENTS, getTranslation("debt.choice.PAYMENTS." + terms.paymentsYear()));
        fact(LineField.DAY_COUNT, getTranslation("debt.choice.DAY_COUNT." + terms.dayCount()));
        fact(LineField.DAY_ROLL, getTranslation("debt.choice.DAY_ROLL." + terms.roll()));
    }

    private void names() {
        fact(LineField.GUARANTOR, row.guarantor() == null ? "" : row.guarantor());
        fact(LineField.PURPOSE, row.purpose());
        fact(LineField.FULL_NAME, row.fullName());
        fact(LineField.VENUE_CODES, String.join(" ", row.venueCodes()));
        fact(LineField.DISTRICT, row.district());
        fact(LineField.CLAUSES, row.clauses());
    }

    private void fact(LineField field, String value) {
        fact("debt.field." + field, value);
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            facts.add(getTranslation(key) + " " + value);
        }
    }

    private void flag(boolean holds, LineField field) {
        if (holds) {
            facts.add(getTranslation("debt.field." + field));
        }
    }
}
