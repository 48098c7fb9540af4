/**
 * Tables in files: comma-separated texts in the encodings of the field and Excel workbooks, read into plain rows of cells and
 * written again. What was sniffed is said, and the reader may be told otherwise.
 *
 * <p>Pure: knows no figure, no unit, no person. Fed and read by {@code exchange}, and fed with the trail.
 */
@NullMarked
@ApplicationModule(displayName = "Sheets", allowedDependencies = {"shared"})
package org.pillarboard.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
