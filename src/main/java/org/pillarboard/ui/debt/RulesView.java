package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pillarboard.debt.RiskMeasure;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** What is set about debt (债务规则): whose new debt may repay principal alone, the lines of the risk indicators, rates and days off. */
@Route(value = Links.DEBT_RULES, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "REVIEWER"})
class RulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient RulesDesk desk;

    RulesView(RulesDesk desk) {
        this.desk = desk;
        addClassName("debt");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("debt.rules.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        long open = desk.lines().measures().stream().filter(measure -> measure instanceof RiskMeasure.Lines(var line) && line.isOpenExample()).count();
        removeAll();
        add(new PageHead(List.of(open == 0 ? new FindingClause(getTranslation("debt.rules.confirmed"), Tone.GOOD)
                : new FindingClause(getTranslation(desk.administers() ? "debt.rules.open" : "debt.rules.open.read", open), Tone.WARN)))
                .eyebrow(place()), new RestrictionCard(desk, this::show), new LineCard(desk, this::show), new RateCard(desk, this::show),
                new HolidayCard(desk, this::show));
    }

    /** With the way back to the ledger for those who see it. */
    private Component place() {
        String here = getTranslation("debt.rules.title");
        return desk.administers() ? new Span(here) : new Breadcrumb(here).under(Links.DEBT, getTranslation("debt.title"));
    }
}
