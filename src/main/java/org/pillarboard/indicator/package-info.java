/**
 * The register of indicators (指标): what is measured, by which definition, promised by which target, judged by which rule,
 * reported by whom and when. Owns definitions, targets with their plans, light rules, reporting duties, the reporting
 * calendar and the dictionaries (seasons, benchmarks, leverage lines).
 *
 * <p>Fed by the catalogue's migration and by the sections; read by everything that shows or takes a figure.
 */
@NullMarked
@ApplicationModule(displayName = "Indicators",
        allowedDependencies = {"shared", "cache", "audit", "identity", "rule", "pillar"})
package org.pillarboard.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
