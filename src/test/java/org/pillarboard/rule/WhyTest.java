package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.OCT_31;
import static org.pillarboard.rule.Lights.n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Rag;

class WhyTest {

    private static final List<RagRule> RULES = List.of(Lights.PACE,
            new RagRule.Up(Bound.at(n("60")), Bound.at(n("40")), BoundBase.ABSOLUTE),
            new RagRule.Up(Bound.times(BigDecimal.ONE), Bound.times(n("0.8")), BoundBase.TARGET),
            new RagRule.Down(Bound.at(n("20")), null, BoundBase.ABSOLUTE),
            new RagRule.Range(n("40"), n("60"), n("30"), n("70")), new RagRule.Zero(),
            new RagRule.UpVsLastYear(Bound.times(n("1.05")), Bound.plus(BigDecimal.ZERO)),
            new RagRule.DownVsLastYear(Bound.plus(BigDecimal.ZERO), Bound.plus(BigDecimal.ONE)),
            new RagRule.YearOnYear(Bound.times(BigDecimal.ONE), Bound.at(BigDecimal.ZERO)), new RagRule.Leverage(),
            new RagRule.MilestoneRule(30), new RagRule.Info());

    @Test
    void turnsGreenByExactlyWhatItSays() {
        for (RagRule rule : RULES) {
            for (Facts facts : cases()) {
                Judgement judgement = rule.judge(facts);
                if (judgement.why().toGreen() != null && facts.actual() != null) {
                    assertThat(judgement.findRag()).isNotEqualTo(java.util.Optional.of(Rag.GREEN));
                    assertThat(rule.judge(afterChange(rule, facts, judgement)).findRag()).as("%s %s", rule, facts).contains(Rag.GREEN);
                }
            }
        }
    }

    @Test
    void asksForTheNextWholeThing() {
        Promise promise = Promise.by(OCT_31, Plan.evenByMonths(), n("76"), null, true);
        assertThat(Lights.PACE.judge(Lights.actual("58").withPromise(promise)).why().toGreen()).isEqualByComparingTo("2");
    }

    @Test
    void hasASentenceInBothLanguagesForEveryReason() {
        Properties chinese = texts("texts/rule.properties");
        Properties english = texts("texts/rule_en.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (Why why : reasons()) {
            assertThat(written(chinese, why)).doesNotContain("{", "null");
            assertThat(written(english, why)).doesNotContain("{", "null");
        }
        assertThat(reasons().stream().map(Why::key).distinct()).hasSizeGreaterThan(35);
    }

    private static String written(Properties texts, Why why) {
        String pattern = Objects.requireNonNull(texts.getProperty(why.key()), why.key());
        for (int i = 0; i < why.args().size(); i++) {
            assertThat(pattern).as(why.key()).contains("{" + i + "}");
        }
        return new MessageFormat(pattern).format(why.args().toArray());
    }

    private static List<Why> reasons() {
        return RULES.stream().flatMap(rule -> cases().stream().map(facts -> rule.judge(facts).why())).toList();
    }

    /** A leverage must fall below its line, not onto it. */
    private static Facts afterChange(RagRule rule, Facts facts, Judgement judgement) {
        BigDecimal reached = Objects.requireNonNull(facts.actual()).add(judgement.why().toGreen());
        return facts.withActual(rule instanceof RagRule.Leverage ? reached.subtract(n("0.0001")) : reached);
    }

    private static List<Facts> cases() {
        var random = new Random(20261122);
        var cases = new ArrayList<Facts>(List.of(Facts.on(OCT_31), Lights.actual("5"), Lights.actual("0"),
                Lights.actual("5").withPast(new Facts.Past(n("5"), true, null, null)),
                Lights.actual("5").withPast(new Facts.Past(n("5"), false, null, n("5.4"))),
                Lights.actual("-5").withPast(new Facts.Past(n("-8"), true, null, n("5.4"))),
                Lights.actual("-9").withPast(new Facts.Past(n("-8"), true, null, n("5.4"))),
                Lights.actual("9").withPast(new Facts.Past(n("-8"), true, null, n("5.4"))),
                grown("1190"), grown("1150"), grown("1000"),
                Lights.actual("5").withPromise(Promise.by(OCT_31.withDayOfYear(1), Plan.evenByMonths(), n("9"), null, true)),
                Facts.on(OCT_31).withDates(new Facts.Dates(OCT_31, OCT_31)),
                Facts.on(OCT_31).withDates(new Facts.Dates(OCT_31.minusDays(1), OCT_31))));
        for (int i = 0; i < 80; i++) {
            cases.add(random(random));
        }
        return cases;
    }

    private static Facts grown(String actual) {
        return Lights.actual(actual).withPromise(Promise.by(OCT_31, Plan.evenByMonths(), n("1200"), n("1000"), true));
    }

    private static Facts random(Random random) {
        var promise = Promise.by(OCT_31, Plan.evenByMonths(), whole(random, 20, 120), null, random.nextBoolean());
        var due = OCT_31.plusDays(random.nextInt(120) - 60);
        return Facts.on(OCT_31).withActual(whole(random, 0, 110)).withPromise(promise)
                .withPast(new Facts.Past(whole(random, 10, 100), true, null, n("5.4")))
                .withLines(new Facts.Lines(n("65"), n("70"))).withDates(new Facts.Dates(due, null));
    }

    private static BigDecimal whole(Random random, int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to - from));
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(WhyTest.class.getClassLoader().getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
