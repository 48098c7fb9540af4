package org.pillarboard.ui.project;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.pillarboard.evidence.KeptPaper;

/**
 * Brings papers behind a milestone and takes them away.
 *
 * @param change does it, says what is refused, and shows what has become of it
 */
record MilestoneIntake(ReportDesk desk, UUID milestone, Consumer<Runnable> change) implements PaperShelf.Intake {

    @Override
    public void attach(String kind, String fileName, byte[] content) {
        change.accept(() -> desk.attach(milestone, kind, fileName, content));
    }

    @Override
    public void detach(UUID evidence) {
        change.accept(() -> desk.detach(milestone, evidence));
    }

    @Override
    public void share(String kind, UUID evidence) {
        change.accept(() -> desk.share(milestone, kind, evidence));
    }

    @Override
    public void replace(UUID former, String fileName, byte[] content) {
        change.accept(() -> desk.replace(milestone, former, fileName, content));
    }

    @Override
    public List<KeptPaper> kept(String text) {
        return desk.kept(milestone, text);
    }
}
