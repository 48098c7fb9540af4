package org.pillarboard.ui.workbench;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is handed in is long on a phone, and closed there until it is asked for. */
@Import(Office.class)
class WorkbenchOnPhoneTest extends ViewTest {

    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;

    @Test
    void closesWhatIsHandedIn() {
        String firm = office.unit("W1-WP", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        String owner = office.person("worker-wp", Role.OWNER, firm, null);
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 10, 1));
            return null;
        });
        office.act(owner, List.of(Role.OWNER), () -> {
            UUID update = updates.save(ObservationDraft.of(new Cell("PS01", firm, Period.parse("2026-10")),
                    EnteredFigure.of(new BigDecimal("120")).withSource("monthly report"))).update().id();
            return updates.submit(List.of(update));
        });
        login(owner, "OWNER");
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));

        Links.go("workbench?period=2026-10&unit=" + firm);

        assertThat(withdraw()).isEmpty();
        _click(_find(NativeButton.class, spec -> spec.withClasses("fold")).getLast());
        assertThat(withdraw()).hasSize(1);
    }

    private static List<NativeButton> withdraw() {
        return _find(NativeButton.class, spec -> spec.withText("撤回"));
    }
}
