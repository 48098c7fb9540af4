package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** A file is dropped, read, looked at and taken in whole; what is refused says why, and the file stays. */
abstract class TakingIn extends Section implements HasDynamicTitle {

    private final PageHead head;
    private final String title;
    private final Div told = new Div();
    private final FileCard card = new FileCard(this::take, this::look, this::tell);
    private String fileName = "";
    private byte[] content = {};
    private ReadAs readAs = ReadAs.sniffed();

    /** @param words what its texts begin with: {@code words.begin}, {@code words.title} */
    TakingIn(String words) {
        title = getTranslation(words + ".title");
        head = new PageHead(getTranslation(words + ".begin")).eyebrow(title);
        addClassName("importing");
        add(head, told, card);
    }

    @Override
    public final String getPageTitle() {
        return PageTitle.of(this, title);
    }

    /** What can be done beside, at the right of the title. */
    final void actions(Component... parts) {
        head.actions(parts);
    }

    /** The table of a file. */
    abstract SheetTable read(byte[] bytes, ReadAs as);

    /** Another file was dropped: what was said of the former one may not fit. */
    abstract void begin();

    /** The file could be read: what is in it. */
    abstract void look(SheetTable table);

    /** It was refused: nothing can be taken in. */
    abstract void stop();

    final byte[] content() {
        return content.clone();
    }

    final String fileName() {
        return fileName;
    }

    final ReadAs readAs() {
        return readAs;
    }

    private void take(String name, byte[] bytes) {
        fileName = name;
        content = bytes.clone();
        card.name(name);
        begin();
        look(ReadAs.sniffed());
    }

    /** Reads the file in another way. */
    final void again(ReadAs as) {
        look(as);
    }

    /** Looks at the file once more, after something was said of it. */
    final void again() {
        look(readAs);
    }

    private void look(ReadAs as) {
        if (content.length == 0 && fileName.isEmpty()) {
            return;
        }
        attempt(() -> {
            var table = read(content(), as);
            readAs = table.readAs();
            card.show(fileName, table);
            look(table);
        });
    }

    final void say(String finding) {
        head.finding(List.of(new FindingClause(finding)));
    }

    /** Says it in the head and passing by. */
    final void done(String words) {
        Notification.show(words);
        say(words);
    }

    /** Takes it in; where something has moved since it was seen, shows it as it is now and says so. */
    final void bring(Runnable work) {
        attempt(() -> {
            try {
                work.run();
            } catch (RuleViolation refused) {
                if (!refused.messageKey().equals("import.changed")) {
                    throw refused;
                }
                again();
                tell(RuleWords.of(refused, getLocale()));
            }
        });
    }

    final void attempt(Runnable work) {
        told.removeAll();
        try {
            work.run();
        } catch (RuleViolation refused) {
            stop();
            say(getTranslation("import.head.refused"));
            tell(RuleWords.of(refused, getLocale()));
        }
    }

    private void tell(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.BAD, sentence));
    }
}
