/**
 * The demonstration (演示数据): invented organisations, people, targets and figures, drawn from one seed and the same in
 * every run. Owns nothing but the mark that says a database holds such data.
 *
 * <p>It feeds every register through its public door, in the name of the invented people and with the clock turned to
 * their hours, so that its history is a history. The shell asks it whether the ribbon must be shown.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration",
        allowedDependencies = {"shared", "audit", "identity", "rule", "review", "evidence", "indicator", "observation",
        "project", "debt", "issuance"})
package org.pillarboard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
