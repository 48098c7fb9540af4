package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.shared.RuleViolation;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg1", "abcdef1!", "ABCDEF1!", "国资2026aa", "Abc def!"})
    void takesThreeKindsOfFour(String password) {
        assertThatCode(() -> PasswordRule.check("zhouzr", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Abc1!,password.weak", "abcdefgh1,password.weak", "ABCDEFGH,password.weak", "Zhouzr-2026,password.containsLogin",
        "x2026-ZHOUZR,password.containsLogin"})
    void refusesShortOnesPlainOnesAndTheLogin(String password, String key) {
        assertThatThrownBy(() -> PasswordRule.check("zhouzr", password)).isInstanceOfSatisfying(RuleViolation.class,
            refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThatThrownBy(() -> PasswordRule.check("zhouzr", "Aa1".repeat(25))).hasMessageContaining("password.long");
    }

    @Test
    void makesPasswordsThatSatisfyItAndDiffer() {
        var made = IntStream.range(0, 200).mapToObj(i -> PasswordRule.make("ann")).toList();
        assertThat(made).doesNotHaveDuplicates().allSatisfy(password -> PasswordRule.check("ann", password));
    }
}
