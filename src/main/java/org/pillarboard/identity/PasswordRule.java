package org.pillarboard.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import org.pillarboard.shared.RuleViolation;

/**
 * What a password must be: at least 8 characters of at least 3 of the 4 kinds (capitals, small letters, digits, others),
 * without the login in it. The digits are practice; GB/T 22239 asks for complexity and names none.
 */
public final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 72;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRule() {
    }

    /** @throws RuleViolation {@code password.weak}, {@code password.long} or {@code password.containsLogin} */
    public static void check(String login, String password) {
        if (password.length() < SHORTEST || kinds(password) < 3) {
            throw new RuleViolation("password.weak");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new RuleViolation("password.long");
        }
        if (!login.isBlank() && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            throw new RuleViolation("password.containsLogin");
        }
    }

    private static long kinds(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
            .filter(kind -> password.matches("(?s).*" + kind + ".*")).count();
    }

    /** A password that satisfies the rule and can be read out on the telephone: groups of four, no look-alikes. */
    static String make(String login) {
        while (true) {
            var password = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            if (isGood(login, password.toString())) {
                return password.toString();
            }
        }
    }

    private static boolean isGood(String login, String password) {
        try {
            check(login, password);
            return true;
        } catch (RuleViolation tryAgain) {
            return false;
        }
    }
}
