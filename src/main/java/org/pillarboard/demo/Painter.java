package org.pillarboard.demo;

import java.util.List;
import org.pillarboard.indicator.Catalogue;

/** Draws all figures of the demonstration: each indicator in its shape, then the planted cases over it. Pure: same in, same out. */
final class Painter {

    private final Shape statements = new Statements();
    private final Shape flows = new Flows();
    private final Shape courses = new Courses();
    private final Shape followers = new Followers();

    Canvas draw(Catalogue catalogue, Firms firms, List<FigureSpec> specs) {
        var canvas = new Canvas(catalogue, firms);
        for (FigureSpec spec : specs) {
            shape(spec).draw(spec, catalogue.get(spec.code()), canvas);
            Planted.draw(spec.code(), canvas);
        }
        return canvas;
    }

    private Shape shape(FigureSpec spec) {
        return switch (spec.kind()) {
            case FLOW, CUMULATIVE -> flows;
            case ASSETS -> new IdleAssets();
            case TASKS -> new Tasks();
            case MEETINGS -> new Meetings();
            case SHARE -> new Shares();
            case SHARE_OF, STOCK, GUNS -> followers;
            case VALUE, SURVEY, ZERO, DEED -> courses;
            case STATEMENT -> statements;
        };
    }
}
