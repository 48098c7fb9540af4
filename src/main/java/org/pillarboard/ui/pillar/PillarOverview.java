package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.PillarSnapshot;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.ProjectPreview;
import org.pillarboard.ui.kit.figure.YearCard;

/** A pillar at one look: its foremost indicators, one of them through the year, its units ranked where it has some below, its gravest projects. */
final class PillarOverview extends Div {

    private static final int CARDS = 4;

    private final transient ProjectPreview preview;
    private final BulletCards bullets = new BulletCards();
    private final YearCard year = new YearCard(code -> LensNavigation.keep(getUI().orElseThrow(), "figure", code));
    private final Div two = new Div();
    private final Div ranked = new Div();
    private final DebtPair debt;
    private final Div projects = new Div();

    PillarOverview(DebtLedger debts, Units units, ProjectPreview preview) {
        debt = new DebtPair(debts, units);
        this.preview = preview;
        ranked.addClassName("col");
        projects.addClassName("previews");
        two.add(year, ranked);
        two.addClassName("two");
        add(bullets, two, debt, projects);
    }

    /**
     * @param view   how the debt is looked at
     * @param figure the code of the indicator drawn through the year; null for the foremost
     */
    void show(PillarSnapshot snapshot, Lens lens, WallView view, @Nullable String figure) {
        String code = snapshot.card().pillar().code();
        bullets.show(snapshot.foremost(CARDS), snapshot.growth(), lens);
        year.show(snapshot.foremost(snapshot.readings().size()), figure);
        ranked.removeAll();
        ranked.setVisible(!snapshot.ranking().isEmpty());
        two.setClassName("alone", snapshot.ranking().isEmpty());
        if (ranked.isVisible()) {
            ranked.add(new UnitRanking().card(snapshot, lens));
        }
        debt.show(code, lens, view);
        projects.removeAll();
        preview.of(code, lens, getLocale()).ifPresent(projects::add);
    }
}
