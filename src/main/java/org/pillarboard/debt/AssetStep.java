package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to an idle asset: its value or price in yuan, how it was sold, the paper that allows it. */
public record AssetStep(AssetStage stage, LocalDate on, BigDecimal amount, @Nullable AssetRoute route, String paper, String note) {
}
