package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/** The papers behind a milestone: which kinds it needs and which are there, the files each with its kind, and the way to bring more. */
final class PaperShelf extends Composite<Div> {

    /** What happens to a file. */
    interface Intake {

        void attach(String kind, String fileName, byte[] content);

        void detach(UUID evidence);

        void share(String kind, UUID evidence);

        void replace(UUID former, String fileName, byte[] content);

        List<KeptPaper> kept(String text);
    }

    private final Div shelf = new Div();
    private final Div needed = new Div();
    private final Div list = new Div();
    private final Select<String> kind = new Select<>();
    private final EvidenceDownloads downloads;
    private final ProjectWords words;
    private final ShelfIntake bringing;

    PaperShelf(MilestoneRow row, ReportTools tools, Intake intake, Consumer<String> refuse) {
        this.downloads = tools.downloads();
        this.words = tools.words();
        String other = getTranslation("project.papers.other");
        var kinds = new ArrayList<>(row.required());
        kinds.add(other);
        kind.setLabel(getTranslation("project.papers.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(words::paper);
        kind.setValue(row.missing().isEmpty() ? other : row.missing().getFirst());
        needed.addClassName("chk");
        var title = new H3(getTranslation("project.papers"));
        title.addClassName("sec");
        shelf.addClassName("shelf");
        bringing = new ShelfIntake(shelf, new OfKind(intake, kind), refuse);
        shelf.add(title, needed, list, kind, bringing);
    }

    void show(List<EvidenceRow> files, List<String> required, Set<String> there) {
        needed.removeAll();
        required.stream().filter(there::contains).forEach(one -> needed.add(new Shape(Tone.GOOD, 14), new Span(words.paper(one))));
        var missing = required.stream().filter(one -> !there.contains(one)).toList();
        if (!missing.isEmpty()) {
            needed.add(new Shape(Tone.IDLE, 14), new Span(getTranslation("project.papers.needed", words.papers(missing))));
            kind.setValue(missing.getFirst());
        }
        list.removeAll();
        if (!files.isEmpty()) {
            list.add(bringing.list(files, downloads).withKinds(words::paper).withPictures());
        }
    }

    /** What is brought, as the paper that is chosen. */
    private record OfKind(Intake intake, Select<String> kind) implements ShelfIntake.Shelf {

        @Override
        public void attach(String fileName, byte[] content) {
            intake.attach(kind.getValue(), fileName, content);
        }

        @Override
        public void detach(UUID evidence) {
            intake.detach(evidence);
        }

        @Override
        public void share(UUID evidence) {
            intake.share(kind.getValue(), evidence);
        }

        @Override
        public void replace(UUID former, String fileName, byte[] content) {
            intake.replace(former, fileName, content);
        }

        @Override
        public List<KeptPaper> kept(String text) {
            return intake.kept(text);
        }
    }

    @Override
    protected Div initContent() {
        return shelf;
    }
}
