package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An idle asset (闲置资产) from the book to the cash, in yuan.
 *
 * @param steps what happened to it by the day, in order
 */
public record IdleAsset(String code, String name, AssetKind kind, String unitCode, BigDecimal bookValue, LocalDate since,
        List<AssetStep> steps) {

    /** How far it has come; a failed round leaves it listed, and part of the price is not yet the cash. */
    public AssetStage stage() {
        if (isFrozen()) {
            return AssetStage.FROZEN;
        }
        return steps.stream().map(AssetStep::stage).filter(stage -> stage != AssetStage.FROZEN && stage != AssetStage.RELEASED)
                .map(stage -> stage == AssetStage.ROUND_FAILED ? AssetStage.LISTED
                        : stage == AssetStage.CASH && !isPaid() ? AssetStage.SOLD : stage)
                .reduce((first, second) -> second).orElse(AssetStage.REGISTERED);
    }

    /** Whether it ever came as far as a stage on the way to the cash; a transfer by agreement is as far as a listing. */
    boolean hasReached(AssetStage stage) {
        return stage == AssetStage.REGISTERED || steps.stream().map(AssetStep::stage)
                .map(one -> one == AssetStage.ROUND_FAILED || one == AssetStage.TRANSFER ? AssetStage.LISTED : one)
                .anyMatch(one -> one.compareTo(AssetStage.CASH) <= 0 && one.compareTo(stage) >= 0);
    }

    private boolean isPaid() {
        return deal().filter(deal -> received().compareTo(deal.amount()) < 0).isEmpty();
    }

    /** A court holds it: out of the activation rate, still listed. */
    public boolean isFrozen() {
        return steps.stream().map(AssetStep::stage).filter(stage -> stage == AssetStage.FROZEN || stage == AssetStage.RELEASED)
                .reduce((first, second) -> second).filter(last -> last == AssetStage.FROZEN).isPresent();
    }

    public Optional<BigDecimal> appraisal() {
        return last(AssetStage.APPRAISED).map(AssetStep::amount);
    }

    /** Auction rounds that found nobody, in order. */
    public List<AssetStep> failedRounds() {
        return steps.stream().filter(step -> step.stage() == AssetStage.ROUND_FAILED).toList();
    }

    public Optional<AssetStep> deal() {
        return last(AssetStage.SOLD);
    }

    /** Cash that came of it. */
    public BigDecimal received() {
        return steps.stream().filter(step -> step.stage() == AssetStage.CASH).map(AssetStep::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A transfer by agreement is prepared and nobody has approved it in writing: it goes no further. */
    public boolean isBlocked() {
        return stage() == AssetStage.TRANSFER && last(AssetStage.TRANSFER).filter(step -> step.paper().isEmpty()).isPresent();
    }

    /** The day it began to bring something again. */
    public Optional<LocalDate> activatedOn() {
        return steps.stream().filter(step -> step.stage().isActive()).map(AssetStep::on).findFirst();
    }

    private Optional<AssetStep> last(AssetStage stage) {
        return steps.stream().filter(step -> step.stage() == stage).reduce((first, second) -> second);
    }
}
