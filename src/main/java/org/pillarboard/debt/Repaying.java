package org.pillarboard.debt;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the repayments of a sheet mean that is being typed, all of its lines counted.
 *
 * @param left    what they would leave of their debts, by the id of each line
 * @param refused those of a day no repayment can have, and those that are filed already
 */
public record Repaying(Map<UUID, Leftover> left, List<FieldProblem> refused) {

    static final Repaying NOTHING = new Repaying(Map.of(), List.of());
}
