package org.pillarboard.ui.issuance;

import java.util.List;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.Registration;
import org.pillarboard.ui.kit.TypedField;

/** The fields of a step with what is typed into them. */
final class FieldBoxes {

    private final MoveRow move;
    private final IssueWords words;
    private final List<Registration> registrations;

    /** @param registrations that may be used; none where none is asked for */
    FieldBoxes(MoveRow move, IssueWords words, List<Registration> registrations) {
        this.move = move;
        this.words = words;
        this.registrations = registrations;
    }

    TypedField of(IssueField field) {
        String label = words.say("issuance.field." + field) + (move.stage().requires(field) ? " *" : "");
        String text = move.sheet().text(field);
        if (field == IssueField.NUMBER && !registrations.isEmpty()) {
            return TypedField.open(label, text, registrations.stream().map(Registration::number).toList(), this::registration);
        }
        return switch (field.type()) {
            case NUMBER -> TypedField.number(label, text, words.say("issuance.measure." + field));
            case DAY -> TypedField.day(label, text);
            case CHOICE -> TypedField.choice(label, text, field.choices(), value -> words.choice(field, value));
            case FLAG -> TypedField.flag(label, text);
            default -> TypedField.text(label, text);
        };
    }

    private String registration(String number) {
        return registrations.stream().filter(one -> one.number().equals(number)).findFirst()
                .map(one -> words.say("issuance.move.registration", number, words.yi(one.left()), one.expiresOn().toString())).orElse(number);
    }
}
