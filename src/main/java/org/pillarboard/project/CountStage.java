package org.pillarboard.project;

/** How far a counted thing has come (签约, 开工, 建成, 验收, 开放, 使用): different counts, of which an indicator takes one. */
public enum CountStage {
    SIGNED, STARTED, BUILT, ACCEPTED, OPENED, USED
}
