package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pillarboard.ui.kit.Seg;

/** The row of the parts of the debt ledger; the bond pipeline, a page of its own, has it as well. */
public final class DebtTabs extends Composite<Div> {

    /** The parts. */
    public enum Part {
        LEDGER, WALL, LIST, RISK, ISSUANCE, SUPPORT, GUARANTEES, ASSETS, FEEDS;

        /** Whether it shows debts of the ledger itself. */
        public boolean listsDebts() {
            return this == LEDGER || this == ISSUANCE || this == WALL || this == LIST;
        }

        /** Whether what it shows depends on the day a debt is reckoned due. */
        public boolean reckonsDues() {
            return this == LEDGER || this == WALL || this == LIST || this == RISK;
        }
    }

    private final Div line = new Div();
    private final Part open;
    private final boolean feeds;
    private final transient Consumer<Part> go;

    /**
     * @param feeds whether the reader decides what the ledger feeds
     * @param go    opens a part
     */
    public DebtTabs(Part open, boolean feeds, Consumer<Part> go) {
        this.open = open;
        this.feeds = feeds;
        this.go = go;
    }

    /** Adds beside the row, such as switches that all figures follow. */
    public DebtTabs with(Component beside) {
        line.add(beside);
        return this;
    }

    @Override
    protected Div initContent() {
        var parts = Stream.of(Part.values()).filter(part -> part != Part.FEEDS || feeds).toList();
        var row = new Seg<>(getTranslation("debt.tabs"), parts, part -> getTranslation("debt.tab." + part), open);
        row.removeClassName("seg");
        row.addClassName("ltabs");
        row.inSight();
        line.addComponentAsFirst(row.onChoice(go));
        line.addClassName("dtools");
        return line;
    }
}
