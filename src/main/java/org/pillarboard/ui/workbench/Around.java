package org.pillarboard.ui.workbench;

/** The table a line stands in, as the line knows it. */
interface Around {

    void focused(WorkLine line);

    void changed(WorkLine line);

    /** Something was typed in a line, whether it was kept or not. */
    void typed(WorkLine line);

    void moved();

    void step(WorkLine line, int by);
}
