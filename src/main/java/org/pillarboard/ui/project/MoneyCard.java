package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.ProjectColour;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.Report;
import org.pillarboard.project.YearSpending;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PlanRail;

/** Budget and spending: what is invested of the budget beside what the plan promised by now, and where the estimate leads. */
final class MoneyCard extends Composite<Card> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final ProjectDetail detail;
    private final YearSpending year;
    private final ProjectWords words;
    private final MoneyPlaces places;
    private final ProjectDeeds deeds;
    private final Runnable after;

    MoneyCard(ProjectDossier dossier, ProjectWords words, ProjectDeeds deeds, Runnable after) {
        this.detail = dossier.detail();
        this.year = dossier.spending();
        this.words = words;
        this.places = new MoneyPlaces(words);
        this.deeds = deeds;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        var money = detail.row().money();
        var card = new Card(getTranslation("project.spend"), getTranslation("project.spend.sub"));
        if (detail.allowed().contains(ProjectDetail.Action.EDIT)) {
            card.control(planYear());
        }
        if (money.budget() == null || money.budget().signum() <= 0) {
            return card.body(new EmptyState(getTranslation("project.figure.noBudget"), getTranslation("project.spend.none.next")));
        }
        var lines = new Div();
        lines.addClassName("money");
        line("invested", money.invested(), money.budget(), PlanToDate.of(detail.row().milestones(), words.today()), null, lines);
        Rag rag = ProjectColour.ofEstimate(money.estimate(), money.budget()).flatMap(ProjectLight::rag).orElse(null);
        if (year.planned() != null && year.planned().signum() > 0) {
            line("year", year.invested(), year.planned(), null, null, lines);
        }
        line("estimate", money.estimate(), money.budget(), null, rag, lines);
        line("physical", money.physicalProgress(), HUNDRED, PlanToDate.of(detail.row().milestones(), words.today()), null, lines);
        return card.body(lines, estimated(), waiting());
    }

    /** What the share that was reported is beside the one that is counted, and of which day. */
    private Component estimated() {
        var told = new Paragraph(reportedOn().map(day -> getTranslation("project.spend.physical.on", words.day(day)))
                .orElseGet(() -> getTranslation("project.spend.physical.told")));
        told.addClassNames("cap", "num");
        told.setVisible(detail.row().money().physicalProgress() != null);
        return told;
    }

    /** When the share that stands was handed in; empty where it came with the project. */
    private Optional<LocalDate> reportedOn() {
        return detail.reports().stream().filter(one -> one.report().physicalProgress() != null && one.review().state() == ReviewState.APPROVED)
                .map(MilestoneUpdateRow::review).max(Comparator.comparing(review -> Objects.requireNonNull(review.decidedAt())))
                .map(review -> AsOf.dayOf(Objects.requireNonNull(review.submittedAt())));
    }

    /** What was handed in and counts only once it is approved. */
    private Component waiting() {
        var said = detail.milestones().stream().map(MilestoneRow::open).filter(Objects::nonNull)
                .filter(update -> update.review().state() == ReviewState.SUBMITTED).map(update -> said(update.report()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(getTranslation("project.semicolon")));
        var told = new Paragraph(getTranslation("project.spend.waiting", said));
        told.addClassNames("cap", "num");
        told.setVisible(!said.isEmpty());
        return told;
    }

    private String said(Report report) {
        var parts = new ArrayList<String>();
        if (report.invested() != null) {
            parts.add(getTranslation("project.history.invested", NumberFormats.of(getLocale(),
                    Math.max(0, report.invested().stripTrailingZeros().scale())).plain(report.invested())));
        }
        if (report.physicalProgress() != null) {
            parts.add(getTranslation("project.history.physical", words.percent(report.physicalProgress())));
        }
        return String.join(getTranslation("project.semicolon"), parts);
    }

    private Component planYear() {
        var button = new Button(getTranslation("project.spend.plan"), event -> {
            var amount = new DecimalField(getTranslation("project.spend.planned", String.valueOf(year.year())));
            amount.setValue(year.planned());
            new DeedDialog(getTranslation("project.spend.plan"), getTranslation("project.spend.plan.means"), () -> {
                if (amount.isEmpty()) {
                    throw new RuleViolation("reported.value");
                }
                deeds.planYear(detail.row().id(), amount.getValue());
            }, after, amount).open();
        });
        button.addThemeName("small");
        return button;
    }

    private void line(String name, @Nullable BigDecimal value, BigDecimal whole, @Nullable BigDecimal plan, @Nullable Rag rag, Div lines) {
        var label = new Span(getTranslation("project.spend." + name));
        label.addClassName("cap");
        var line = new Div(label);
        if (value == null) {
            line.add(new Span("\u2014"));
        } else {
            var share = value.divide(whole, MathContext.DECIMAL32);
            Component rail = new PlanRail(share, plan == null ? null : plan.divide(HUNDRED, MathContext.DECIMAL32), rag);
            line.add(rail);
            line.getElement().appendChild(new Element("b").setText(name.equals("physical") ? words.percent(value)
                    : parts(value, whole) + getTranslation("project.spend.share", places.percent(value, whole))));
        }
        line.addClassName("num");
        lines.add(line);
    }

    private String parts(BigDecimal value, BigDecimal whole) {
        var format = NumberFormats.of(getLocale(), places.of(detail.row().money(), year));
        return format.plain(value) + " / " + format.plain(whole);
    }
}
