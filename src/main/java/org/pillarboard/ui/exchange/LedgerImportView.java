package org.pillarboard.ui.exchange;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.pillarboard.exchange.LedgerPreview;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** Takes a debt ledger in: dropped, previewed beside the ledger, twins agreed to, filed whole for the section. */
@Route(value = Links.IMPORT_LEDGER, layout = MainLayout.class)
@RolesAllowed("OWNER")
final class LedgerImportView extends TakingIn {

    private final LedgerDesk desk;
    private final LedgerFields fields;
    private final LedgerCards cards = new LedgerCards();
    private String seal = "";
    private final TakeAll commit = new TakeAll(getTranslation("import.commit"), this::commit);

    LedgerImportView(LedgerDesk desk, HandOuts handOuts) {
        super("ledgerImport");
        this.desk = desk;
        fields = new LedgerFields(desk.units(), this::again);
        actions(new NavAnchor(Links.IMPORT, getTranslation("ledgerImport.figures")), handOuts.ledgerTemplate(getLocale()), commit);
        add(fields, cards);
    }

    @Override
    SheetTable read(byte[] bytes, ReadAs as) {
        return desk.look(bytes, as);
    }

    @Override
    void begin() {
        fields.begin();
    }

    @Override
    void look(SheetTable table) {
        if (desk.isForeign(table)) {
            fields.countForeign();
        }
        preview();
    }

    @Override
    void stop() {
        cards.clear();
        commit.ready(false);
    }

    private void preview() {
        if (!fields.isOwned()) {
            throw new RuleViolation("ledgerImport.unit.missing");
        }
        var mapping = fields.mapping();
        if (mapping == null) {
            throw new RuleViolation("ledgerImport.factor.missing");
        }
        var seen = desk.preview(content(), readAs(), mapping);
        seal = seen.seal();
        fields.show(seen);
        cards.show(seen);
        commit.ready(seen.isClean());
        say(finding(seen));
    }

    private String finding(LedgerPreview seen) {
        if (!seen.errors().isEmpty()) {
            return getTranslation("import.head.correct", String.valueOf(seen.errors().size()));
        }
        if (seen.waiting()) {
            return getTranslation("ledgerImport.waiting");
        }
        return seen.taken().isEmpty() ? getTranslation("import.head.nothing")
                : getTranslation("ledgerImport.ready", String.valueOf(seen.taken().size()),
                        MoneyWords.of(seen.owed(), getLocale()));
    }

    private void commit() {
        bring(() -> {
            int filed = desk.bring(fileName(), content(), readAs(), Objects.requireNonNull(fields.mapping()), seal).size();
            preview();
            done(getTranslation("ledgerImport.done", String.valueOf(filed)));
        });
    }
}
