package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What flows from where to where, left to right; all in one unit.
 *
 * @param heads the columns' names, written over them
 */
public record FlowFigures(List<String> heads, List<Node> nodes, List<Link> links, String unit) {

    /**
     * A place money stands in.
     *
     * @param figure its amount as written, with a word where one is needed
     * @param column 0 for the leftmost
     */
    public record Node(String id, String name, String figure, int column, Mark mark) {
    }

    /** How something is drawn: in the colour of its column, in grey, or in red. */
    public enum Mark {
        NONE, QUIET, ALARM
    }

    /** An amount that goes from one place to another. */
    public record Link(String from, String to, BigDecimal amount, Mark mark) {
    }
}
