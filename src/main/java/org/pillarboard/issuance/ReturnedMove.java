package org.pillarboard.issuance;

/**
 * A step of a bond that came back to whoever took it.
 *
 * @param bond what the bond is called
 */
public record ReturnedMove(MoveRow move, String bond) {
}
