package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.Tone;

/** What an update would change: old, new and the difference. */
final class ReviewDiff extends Composite<Div> {

    private final Div diff = new Div();
    private final ProjectWords words;

    ReviewDiff(MilestoneReviewLine line, ProjectDetail detail, ProjectTypeRow type, ProjectWords words) {
        this.words = words;
        diff.addClassNames("diff", "num");
        var report = line.update().report();
        var dates = line.mark().dates();
        if (line.mark().state().isDone()) {
            row(getTranslation("project.papers.late"), "", getTranslation("project.papers.late.below"), "", null);
        }
        if (report.completedOn() != null) {
            day("project.report.completedOn", dates.plannedOn(), report.completedOn());
        }
        if (report.forecastOn() != null) {
            day("project.report.forecastOn", dates.forecastOn() == null ? dates.plannedOn() : dates.forecastOn(), report.forecastOn());
        }
        type.counted().stream().filter(quantity -> line.update().quantities().containsKey(quantity.field()))
                .forEach(quantity -> row(getTranslation("project.report.quantity", quantity.name(getLocale()),
                        quantity.measureUnit(getLocale())), "", plain(line.update().quantities().get(quantity.field())),
                        signed(line.update().quantities().get(quantity.field())), null));
        figure("project.report.physicalProgress", detail.row().money().physicalProgress(), report.physicalProgress());
        figure("project.report.invested", detail.row().money().invested(), report.invested());
        if (report.selfRating() != null) {
            var before = detail.row().selfRating();
            row(getTranslation("project.report.selfRating"), before == null ? "\u2014" : getTranslation("project.light." + before),
                    getTranslation("project.light." + report.selfRating()), "", null);
        }
    }

    private void day(String key, @Nullable LocalDate before, LocalDate now) {
        boolean late = before != null && now.isAfter(before);
        long days = before == null ? 0 : Math.abs(ChronoUnit.DAYS.between(before, now));
        row(getTranslation(key), words.day(before), words.day(now), words.slip(before, now), late && days > 0 ? Tone.BAD : null);
    }

    private void figure(String key, @Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (now != null) {
            row(getTranslation(key), plain(before), plain(now), before == null ? "" : signed(now.subtract(before)), null);
        }
    }

    private String plain(@Nullable BigDecimal value) {
        return format(value).plain(value);
    }

    private String signed(@Nullable BigDecimal value) {
        return value == null ? "" : format(value).signed(value);
    }

    private NumberFormats format(@Nullable BigDecimal value) {
        return NumberFormats.of(getLocale(), value == null ? 0 : Math.clamp(value.stripTrailingZeros().scale(), 0, 2));
    }

    private void row(String label, String before, String now, String difference, @Nullable Tone tone) {
        var row = new Div(new Span(label), new Span(before), Icons.ARROW_RIGHT.draw(13));
        row.getElement().appendChild(new Element("b").setText(now));
        var apart = new Emphasis(difference);
        if (tone != null) {
            apart.getElement().setAttribute("data-tone", tone.code());
        }
        row.add(apart);
        row.addClassName("x");
        diff.add(row);
    }

    @Override
    protected Div initContent() {
        return diff;
    }
}
