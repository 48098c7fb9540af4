package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem in the way (卡点).
 *
 * @param major    a major one (重大问题) turns the project red until it is solved
 * @param helper   who has to help
 * @param wantedOn the day help is needed by
 */
public record IssueDraft(String text, boolean major, String helper, @Nullable LocalDate wantedOn) {
}
