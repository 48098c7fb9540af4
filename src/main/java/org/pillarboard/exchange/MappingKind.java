package org.pillarboard.exchange;

/** What files a remembered mapping is for. */
enum MappingKind {
    FIGURES, PROJECTS
}
