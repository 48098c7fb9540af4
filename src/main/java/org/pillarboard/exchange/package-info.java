/**
 * Files in and out (导入导出): tables of any make mapped to cells of the registers, previewed row by row, taken in whole or not
 * at all, with the file kept behind every figure; templates and lists handed out.
 *
 * <p>Fed by reporters with files and by what the leaders' pages show; feeds {@code observation}, {@code project} and
 * {@code debt} through their public doors, so that nothing imported skips a check or a reviewer.
 */
@NullMarked
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"shared", "audit", "identity", "rule", "review",
        "evidence", "pillar", "indicator", "observation", "project", "debt", "issuance", "cockpit", "sheet"})
package org.pillarboard.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
