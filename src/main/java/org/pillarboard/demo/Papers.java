package org.pillarboard.demo;

import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.springframework.stereotype.Component;

/** Puts papers behind a share of the figures: a stamped statement, a photograph, a list. A few dozen in all, used again and again. */
@Component
class Papers {

    private enum Kind {
        STATEMENT(24), PHOTO(12), LIST(8);

        private final int copies;

        Kind(int copies) {
            this.copies = copies;
        }
    }

    private static final double SHARE = 0.06;

    private final Evidences evidences;

    Papers(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The papers of a report: always behind its first figure, and behind some of the others. */
    void behind(List<ObservationDraft> drafts, List<UUID> updates) {
        for (int i = 0; i < drafts.size(); i++) {
            Cell cell = drafts.get(i).cell();
            if (i == 0 || Dice.of("paper", cell.key()).chance(SHARE)) {
                add(cell, updates.get(i));
            }
        }
    }

    private void add(Cell cell, UUID update) {
        Kind kind = switch (cell.indicatorCode().substring(0, 2)) {
            case "PS", "IS" -> Kind.PHOTO;
            case "PB" -> Kind.LIST;
            default -> Kind.STATEMENT;
        };
        int copy = Dice.of("copy", cell.key()).below(kind.copies);
        var subject = new Evidences.Subject(ObservationUpdates.SUBJECT, update, cell.unitCode());
        evidences.add(subject, name(kind, cell), content(kind, copy));
    }

    private static String name(Kind kind, Cell cell) {
        return switch (kind) {
            case STATEMENT -> Words.say("evidence.statement", cell.period().code());
            case PHOTO -> Words.say("evidence.photo", cell.period().code());
            case LIST -> Words.say("evidence.list", cell.period().code());
        };
    }

    private static byte[] content(Kind kind, int copy) {
        return switch (kind) {
            case STATEMENT -> Paper.statement(copy);
            case PHOTO -> Paper.photo(copy);
            case LIST -> Paper.list(copy);
        };
    }
}
