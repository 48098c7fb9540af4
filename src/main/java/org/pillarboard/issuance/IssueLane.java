package org.pillarboard.issuance;

/** The lanes of the board (管线泳道): 立项筹备, 申报审核, 已获批文, 簿记缴款, 上市存续, 已了结. */
public enum IssueLane {
    PREPARING, EXAMINED, REGISTERED, ISSUING, LISTED, ENDED
}
