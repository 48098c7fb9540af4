package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.pillarboard.exchange.LedgerPreview;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** Takes a debt ledger in: dropped, previewed beside the ledger, twins agreed to, filed whole for the section. */
@Route(value = Links.IMPORT_LEDGER, layout = MainLayout.class)
@RolesAllowed("OWNER")
final class LedgerImportView extends Section implements HasDynamicTitle {

    private final LedgerDesk desk;
    private final PageHead head;
    private final Div told = new Div();
    private final FileCard file = new FileCard(this::take, this::look, this::tell);
    private final LedgerFields fields;
    private final LedgerCards cards = new LedgerCards();
    private final Button commit = new Button();
    private String fileName = "";
    private byte[] content = {};
    private ReadAs readAs = ReadAs.sniffed();

    LedgerImportView(LedgerDesk desk) {
        this.desk = desk;
        addClassName("importing");
        fields = new LedgerFields(desk.units(), () -> look(readAs));
        commit.setText(getTranslation("import.commit"));
        commit.addThemeName("primary");
        commit.setEnabled(false);
        commit.addClickListener(event -> commit());
        head = new PageHead(getTranslation("ledgerImport.begin")).eyebrow(getTranslation("ledgerImport.title"))
                .actions(new NavAnchor(Links.IMPORT, getTranslation("ledgerImport.figures")), commit);
        add(head, told, file, fields, cards);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("ledgerImport.title"));
    }

    private void take(String name, byte[] bytes) {
        fileName = name;
        content = bytes;
        file.name(name);
        fields.begin();
        look(ReadAs.sniffed());
    }

    private void look(ReadAs as) {
        if (content.length == 0 && fileName.isEmpty()) {
            return;
        }
        attempt(() -> {
            var table = desk.look(content, as);
            readAs = table.readAs();
            file.show(fileName, table);
            preview();
        });
    }

    private void preview() {
        var mapping = fields.mapping();
        if (mapping == null) {
            throw new RuleViolation("ledgerImport.factor.missing");
        }
        var seen = desk.preview(content, readAs, mapping);
        fields.show(seen);
        cards.show(seen);
        commit.setEnabled(seen.isClean());
        say(finding(seen));
    }

    private String finding(LedgerPreview seen) {
        if (!seen.errors().isEmpty()) {
            return getTranslation("import.head.errors", String.valueOf(seen.errors().size()));
        }
        if (seen.waiting()) {
            return getTranslation("ledgerImport.waiting");
        }
        return seen.taken().isEmpty() ? getTranslation("import.head.nothing")
                : getTranslation("ledgerImport.ready", String.valueOf(seen.taken().size()));
    }

    private void commit() {
        attempt(() -> {
            int filed = desk.bring(fileName, content, readAs, Objects.requireNonNull(fields.mapping())).size();
            preview();
            String done = getTranslation("ledgerImport.done", String.valueOf(filed));
            Notification.show(done);
            say(done);
        });
    }

    private void say(String finding) {
        head.finding(List.of(new FindingClause(finding)));
    }

    private void attempt(Runnable work) {
        told.removeAll();
        try {
            work.run();
        } catch (RuleViolation refused) {
            cards.clear();
            commit.setEnabled(false);
            say(getTranslation("import.head.refused"));
            tell(RuleWords.of(refused, getLocale()));
        }
    }

    private void tell(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.BAD, sentence));
    }
}
