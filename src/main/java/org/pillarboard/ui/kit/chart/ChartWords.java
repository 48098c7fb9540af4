package org.pillarboard.ui.kit.chart;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.Lang;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** The words Highcharts itself says, told once per page in the language of the page, and figures in the sentences beside. */
final class ChartWords {

    private ChartWords() {
    }

    static void speak(UI page) {
        if (ComponentUtil.getData(page, ChartWords.class.getName()) == null) {
            ComponentUtil.setData(page, ChartWords.class.getName(), true);
            ChartOptions.get(page).setLang(words(page));
        }
    }

    private static Lang words(UI page) {
        Locale locale = page.getLocale();
        var lang = new ChartLang(page.getTranslation("kit.chart"), page.getTranslation("kit.tone.NONE"));
        lang.setDecimalPoint(".");
        lang.setThousandsSep(",");
        lang.setNumericSymbols(new String[0]);
        lang.setMonths(months(TextStyle.FULL_STANDALONE, locale));
        lang.setShortMonths(months(TextStyle.SHORT_STANDALONE, locale));
        return lang;
    }

    /** A figure and its unit within a sentence: close to it for %, after a space for the others; money in English in brackets. */
    static String amount(String figure, String unit, Locale locale) {
        return unit.equals("%") ? figure + unit
                : I18NProvider.translate(locale, unit.startsWith("CNY") ? "kit.chart.money" : "kit.chart.amount", figure, unit);
    }

    private static String[] months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values()).map(month -> month.getDisplayName(style, locale)).toArray(String[]::new);
    }
}
