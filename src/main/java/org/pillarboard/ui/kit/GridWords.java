package org.pillarboard.ui.kit;

import com.vaadin.flow.component.grid.Grid;

/** The names by which a grid's sorters and ticks are read aloud, which the library says in English only. */
public final class GridWords {

    /** Names what the grid draws, now and whenever it draws more; {@code this} is the grid. */
    private static final String NAMED = """
            const [sort, all, row] = [$0, $1, $2];
            const name = () => {
              this.querySelectorAll('vaadin-grid-sorter').forEach(sorter =>
                sorter.setAttribute('aria-label', sort.replace('{0}', sorter.textContent.trim())));
              this.querySelectorAll('vaadin-checkbox').forEach(tick => {
                if (tick.accessibleName === 'Select All') tick.accessibleName = all;
                if (tick.accessibleName === 'Select Row') tick.accessibleName = row;
              });
            };
            if (!this.pbNames) {
              this.pbNames = new MutationObserver(name);
              this.pbNames.observe(this, {childList: true, subtree: true});
            }
            name();""";

    private GridWords() {
    }

    /** Speaks the language of the page wherever the grid is attached. */
    public static void speak(Grid<?> grid) {
        grid.addAttachListener(event -> grid.getElement().executeJs(NAMED, grid.getTranslation("kit.grid.sort", "{0}"),
                grid.getTranslation("kit.grid.selectAll"), grid.getTranslation("kit.grid.selectRow")));
    }
}
