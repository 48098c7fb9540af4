package org.pillarboard.ui.trail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

class TrailViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Trail trail;
    @Autowired
    private SessionFactory sessions;

    @BeforeEach
    void enter() {
        identity.person("reader.auditor", Role.AUDITOR);
        login("reader.auditor", "AUDITOR");
        trail.record(TrailKind.CALENDAR, "calendar", "needle in the trail", "2026-01-08", "2026-01-09");
    }

    @Test
    void findsLinesByKindAndText() {
        open(Links.TRAIL);
        kind().setValue(TrailKind.CALENDAR);
        _get(TextField.class, spec -> spec.withLabel("内容")).setValue("NEEDLE");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("日历", "calendar needle in the trail", "2026-01-08", "2026-01-09");
        kind().setValue(TrailKind.TARGET);
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void saysThatTheChainIsWhole() {
        open(Links.TRAIL);
        _click(_get(Button.class, spec -> spec.withText("校验链条")));
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("链条完整"));
    }

    @Test
    void readsAPageInTwoSelects() {
        open(Links.TRAIL);
        roundTrip();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        kind().setValue(TrailKind.CALENDAR);
        roundTrip();
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(2);
    }

    @Test
    void offersNothingThatWouldChangeALine() {
        open(Links.TRAIL);
        assertThat(_find(Button.class)).extracting(Button::getText).filteredOn(text -> !text.isEmpty())
            .containsOnly("校验链条", "导出 CSV", "导出 Excel");
    }

    @Test
    void writesTextsThatLookLikeFormulasAsTexts() throws IOException {
        var out = new ByteArrayOutputStream();
        TrailFile.CSV.write(out, lines -> lines.accept(new TrailRow(1, Instant.EPOCH, TrailKind.LOG_IN_FAILED, "-", "10.0.0.1",
            "login", "=cmd|' /C calc'!A0", null, null)));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFseq,").contains("'=cmd|");
        TrailFile.XLSX.write(out, lines -> { });
    }

    @SuppressWarnings("unchecked")
    private static Select<TrailKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("类别"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<TrailRow> grid() {
        return _get(Grid.class);
    }
}
