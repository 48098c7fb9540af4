package org.pillarboard.ui.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RefinancingFlow;
import org.pillarboard.debt.RollOver;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.chart.FlowFigures;

/** How a refinancing is written as a flow. */
record FlowWords(Words words) {

    private static final int NAMED = 8;
    private static final String REST = "rest";

    /** What falls due, where it comes from and what pays it. */
    FlowFigures of(RefinancingFlow flow) {
        var columns = flow.nodes().stream().map(RefinancingFlow.Node::column).distinct().sorted().toList();
        return figures(columns.stream().map(column -> words.say("debt.flow." + column)).toList(),
                flow.nodes().stream().map(node -> node(node, columns.indexOf(node.column()))).toList(), flow.links().stream().map(link ->
                new FlowFigures.Link(link.from(), link.to(), yi(link.amount()), mark(link.standing()))).toList());
    }

    private FlowFigures figures(List<String> heads, List<FlowFigures.Node> nodes, List<FlowFigures.Link> links) {
        return new FlowFigures(heads, nodes, links, MoneyUnit.HUNDRED_MILLION.name(words.locale()));
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return MoneyUnit.YUAN.in(MoneyUnit.HUNDRED_MILLION, yuan);
    }

    /** A column nobody stands in is left out: the library would draw nothing. */
    private FlowFigures.Node node(RefinancingFlow.Node node, int column) {
        var mark = node.column() == RefinancingFlow.Column.SOURCE ? mark(node.standing()) : FlowFigures.Mark.NONE;
        var name = mark != FlowFigures.Mark.NONE && node.kind() != null ? words.say("debt.flow.intended", name(node)) : name(node);
        return new FlowFigures.Node(node.id(), name, words.yi(node.amount()), column, mark);
    }

    private static FlowFigures.Mark mark(RefinancingFlow.Standing standing) {
        return switch (standing) {
            case SECURED -> FlowFigures.Mark.NONE;
            case EARLY -> FlowFigures.Mark.QUIET;
            case OPEN -> FlowFigures.Mark.ALARM;
        };
    }

    private String name(RefinancingFlow.Node node) {
        if (node.name() != null) {
            return node.name();
        }
        return switch (node.column()) {
            case ORIGIN -> words.say("debt.chain.many", String.valueOf(node.count()));
            case DUE -> words.say("debt.flow.dues", String.valueOf(node.count()));
            case SOURCE -> source(node);
            case NEXT -> node.until().isEmpty() ? words.say("debt.flow.open") : node.until();
        };
    }

    private String source(RefinancingFlow.Node node) {
        return node.kind() == null ? words.say("debt.flow.none." + node.standing()) : words.say("debt.choice.SOURCE." + node.kind());
    }

    /** A chain, generation by generation; where many were rolled into one, the smaller ones as one. */
    FlowFigures of(Chain chain) {
        Map<String, FlowFigures.Node> nodes = new LinkedHashMap<>();
        var links = new ArrayList<FlowFigures.Link>();
        var all = chain.steps().stream().sorted(Comparator.comparingInt(RollOver::generation)
                .thenComparing(RollOver::amount, Comparator.reverseOrder())).toList();
        for (RollOver step : all) {
            boolean named = all.stream().filter(other -> other.generation() == step.generation()).toList().indexOf(step) < NAMED;
            var from = named ? step.from().instrument().code() : REST + step.generation();
            nodes.putIfAbsent(from, named ? node(step.from(), step.generation() - 1)
                    : new FlowFigures.Node(from, words.say("debt.flow.others"), "", step.generation() - 1, FlowFigures.Mark.NONE));
            nodes.putIfAbsent(step.to().instrument().code(), node(step.to(), step.generation()));
            links.add(new FlowFigures.Link(from, step.to().instrument().code(), yi(step.amount()), FlowFigures.Mark.NONE));
        }
        var heads = IntStream.rangeClosed(0, chain.generations()).mapToObj(i -> i == 0 ? words.say("debt.flow.ORIGIN")
                : words.say("debt.flow.generation", String.valueOf(i))).toList();
        return figures(heads, List.copyOf(nodes.values()), List.copyOf(links));
    }

    private FlowFigures.Node node(Position position, int column) {
        return new FlowFigures.Node(position.instrument().code(), position.instrument().name(), words.yi(position.drawn()), column, FlowFigures.Mark.NONE);
    }
}
