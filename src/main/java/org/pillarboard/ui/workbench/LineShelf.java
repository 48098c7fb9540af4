package org.pillarboard.ui.workbench;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.ui.kit.evidence.ShelfIntake;

/** What is done with the papers of a line. */
record LineShelf(Desk desk, Supplier<WorkRow> row, Consumer<Supplier<WorkRow>> perform) implements ShelfIntake.Shelf {

    @Override
    public void attach(String fileName, byte[] content) {
        perform.accept(() -> desk.attach(row.get().cell(), fileName, content));
    }

    @Override
    public void detach(UUID evidence) {
        perform.accept(() -> desk.detach(row.get().cell(), evidence));
    }

    @Override
    public void share(UUID evidence) {
        perform.accept(() -> desk.share(row.get().cell(), evidence));
    }

    @Override
    public void replace(UUID former, String fileName, byte[] content) {
        perform.accept(() -> desk.replace(row.get().cell(), former, fileName, content));
    }

    @Override
    public List<KeptPaper> kept(String text) {
        return desk.kept(row.get(), text);
    }
}
