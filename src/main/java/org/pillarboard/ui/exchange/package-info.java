/**
 * The import screen (导入): a file dropped, how it was read, what its columns hold, every figure it would bring beside what is
 * stored, and one button that takes it whole.
 *
 * <p>Fed by {@link org.pillarboard.exchange.Imports}; decides nothing itself. File and mapping stay while the reporter puts
 * things right.
 */
@NullMarked
@ApplicationModule(displayName = "Import screen", allowedDependencies = {"shared", "identity", "indicator", "observation", "project", "debt",
        "sheet", "exchange", "ui.shell", "ui.kit", "ui.kit :: figure", "ui.kit :: handout"})
package org.pillarboard.ui.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
