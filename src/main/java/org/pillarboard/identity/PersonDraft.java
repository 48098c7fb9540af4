package org.pillarboard.identity;

import java.util.regex.Pattern;
import org.pillarboard.shared.RuleViolation;

/**
 * A person as typed into the form.
 *
 * @param login 3 to 64 letters, digits, dots, hyphens, underscores; never changes
 * @param name  as it stands beside every figure the person touches
 * @throws RuleViolation {@code person.login} or {@code person.name}
 */
public record PersonDraft(String login, String name) {

    /** A name of two characters is often padded to the width of three. */
    private static final Pattern PADDING = Pattern.compile("(?<=\\p{IsHan})\\u3000+(?=\\p{IsHan})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,63}");

    public PersonDraft {
        login = readLogin(login);
        name = readName(name);
    }

    /** @throws RuleViolation {@code person.login} */
    public static String readLogin(String typed) {
        if (!LOGIN.matcher(typed.strip()).matches()) {
            throw new RuleViolation("person.login", typed.strip());
        }
        return typed.strip();
    }

    /** @throws RuleViolation {@code person.name} */
    public static String readName(String typed) {
        String name = BLANKS.matcher(PADDING.matcher(typed.strip()).replaceAll("")).replaceAll(" ");
        if (name.isEmpty() || name.length() > 80) {
            throw new RuleViolation("person.name");
        }
        return name;
    }
}
