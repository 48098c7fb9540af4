package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pillarboard.debt.MaturityWall;
import org.pillarboard.debt.WallMonth;
import org.pillarboard.ui.kit.PeriodNames;
import org.springframework.web.util.HtmlUtils;

/**
 * What falls due, a line for each debtor, kind or creditor and a column a month; under it the sum and the money there is.
 * Drawn as one piece: its cells cost the server nothing.
 */
final class MaturityCalendar extends Composite<Div> {

    private static final String AT = "event.target.closest('[data-at]')?.dataset.at ?? ''";
    /** Where it is moved under the finger, what is chosen stands clear of the shadow at the end; as few months as can be go, each whole. */
    private static final String SHOW_PICKED = """
            new ResizeObserver((seen, observer) => {
              const picked = this.querySelector('[aria-pressed=true]')?.getBoundingClientRect();
              if (picked && this.scrollWidth > this.clientWidth) {
                const over = this.scrollLeft + picked.right + 10 - this.getBoundingClientRect().right;
                const months = [...this.querySelectorAll('tr:nth-child(2) > th:nth-child(n + 2)')].map(month => month.offsetLeft);
                this.scrollLeft = (months.find(left => left - months[0] >= over) ?? Infinity) - months[0];
                observer.disconnect();
              }
            }).observe(this)""";
    static final String ALARM = "<svg width=\"9\" height=\"8\" viewBox=\"0 0 9 8\" aria-hidden=\"true\"><path d=\"M4.5 .5l4 7h-8z\"/></svg>";
    private static final List<BigDecimal> STEPS = Stream.of("0.000001", "1", "2", "4", "6", "9")
            .map(amount -> new BigDecimal(amount).movePointRight(8)).toList();

    /** What is written as 0.1. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(5_000_000);

    private transient List<CalendarLine> lines;
    private final transient MaturityWall wall;
    private final transient Pick picked;
    private final transient Words words;
    private final String head;
    private final boolean chosen;
    private final StringBuilder html = new StringBuilder();

    MaturityCalendar(List<CalendarLine> lines, MaturityWall wall, DebtLook look, Pick picked, Words words) {
        this.lines = lines;
        this.wall = wall;
        this.picked = picked;
        this.words = words;
        head = words.say("debt.by." + look.by() + ".head");
        chosen = look.pick().month() != null;
    }

    /** Called with what was clicked: a month, or a cell. */
    MaturityCalendar onPick(Consumer<Pick> action) {
        getContent().getElement().addEventListener("click", event -> {
            var at = event.getEventData().get(AT).asString();
            if (!at.isEmpty()) {
                var parts = at.split("\\|", 2);
                var month = YearMonth.parse(parts[0]);
                action.accept(parts[1].isEmpty() ? Pick.month(month) : Pick.cell(month, parts[1].substring(1)));
            }
        }).addEventData(AT);
        return this;
    }

    @Override
    protected Div initContent() {
        years();
        months();
        html.append("</thead><tbody>");
        lines.forEach(this::line);
        sums();
        cash();
        html.append("</tbody></table>");
        var calendar = new Div();
        calendar.addClassName("hmwrap");
        calendar.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", words.say("debt.calendar")).setProperty("innerHTML", html.toString());
        if (chosen) {
            calendar.getElement().executeJs(SHOW_PICKED);
        }
        lines = List.of();
        html.setLength(0);
        html.trimToSize();
        return calendar;
    }

    private void years() {
        html.append("<table class=\"hm num\"><thead><tr><td></td>");
        int from = 0;
        for (int i = 1; i <= wall.months().size(); i++) {
            if (i == wall.months().size() || month(i).getMonthValue() == 1) {
                html.append("<th class=\"y\" scope=\"colgroup\" colspan=\"").append(i - from).append("\"><span>").append(month(from).getYear())
                        .append("</span></th>");
                from = i;
            }
        }
        html.append("<td></td></tr>");
    }

    private YearMonth month(int i) {
        return wall.months().get(i).month();
    }

    private void months() {
        html.append("<tr><th scope=\"col\">").append(head).append("</th>");
        for (WallMonth month : wall.months()) {
            html.append("<th scope=\"col\">");
            button(month.month() + "|", month.month().toString(), PeriodNames.tick(month.month(), words.locale()),
                    picked.line() == null && month.month().equals(picked.month()));
            html.append("</th>");
        }
        html.append("<th scope=\"col\" class=\"tot\">").append(words.say("debt.calendar.total")).append("</th></tr>");
    }

    private void button(String at, String label, String text, boolean pressed) {
        html.append("<button type=\"button\" data-at=\"").append(HtmlUtils.htmlEscape(at)).append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label)).append("\" title=\"").append(HtmlUtils.htmlEscape(label)).append("\" aria-pressed=\"")
                .append(pressed).append("\">").append(text).append("</button>");
    }

    private void name(String label) {
        html.append("<th class=\"n\" scope=\"row\" title=\"").append(HtmlUtils.htmlEscape(label)).append("\">")
                .append(HtmlUtils.htmlEscape(label)).append("</th>");
    }

    private void line(CalendarLine line) {
        html.append("<tr>");
        name(line.label());
        wall.months().forEach(month -> heat(line, month.month()));
        total(line.total());
    }

    private void heat(CalendarLine line, YearMonth month) {
        var amount = line.at(month);
        int level = (int) STEPS.stream().filter(step -> amount.compareTo(step) >= 0).count();
        html.append("<td class=\"h h").append(level).append("\">");
        if (level > 0) {
            button(month + "|=" + line.key(), words.say("debt.calendar.cell", line.label(), month.toString(), words.said(amount)),
                    figure(amount), month.equals(picked.month()) && line.key().equals(picked.line()));
        }
        html.append("</td>");
    }

    private void sums() {
        html.append("<tr class=\"sum\">");
        name(words.say("debt.calendar.total"));
        wall.months().forEach(month -> figure(month.total(), month, ALARM));
        total(wall.total());
    }

    private void cash() {
        html.append("<tr class=\"cash\">");
        name(words.say("debt.calendar.cash"));
        wall.months().forEach(month -> figure(month.cash(), month, ""));
        total(wall.months().stream().map(WallMonth::cash).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void figure(BigDecimal amount, WallMonth month, String sign) {
        boolean lacks = month.gap().signum() > 0;
        html.append("<td class=\"s").append(lacks ? " gap\" title=\"" + words.say("debt.calendar.lacks", words.said(month.gap())) : "")
                .append("\">").append(figure(amount)).append(lacks ? sign : "").append("</td>");
    }

    /** Cells and sums alike: what would be written as nothing is a dot. */
    private String figure(BigDecimal amount) {
        return amount.signum() > 0 && amount.compareTo(LEAST) < 0 ? "\u00b7" : words.yi(amount);
    }

    private void total(BigDecimal amount) {
        html.append("<td class=\"tot\">").append(figure(amount)).append("</td></tr>");
    }
}
