package org.pillarboard.issuance;

import static org.pillarboard.issuance.IssueField.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.SourceStatus;

/**
 * The stages of a bond (发行阶段) in their order: 立项, 中介选聘, 评级, 申报, 受理, 反馈, 审议, 注册, 发行备案, 簿记发行, 缴款, 上市登记,
 * 存续, 兑付; or 终止. Each asks for its fields and its papers.
 */
public enum IssueStage {
    PLAN(IssueLane.PREPARING, Readiness.L1, List.of(ON, NUMBER, NAME, PRODUCT, AMOUNT, TENOR, PLANNED_ON),
            List.of(PURPOSE, GUARANTOR, CONFIDENTIAL)),
    ADVISERS(IssueLane.PREPARING, Readiness.L1, List.of(ON, UNDERWRITER), List.of(AUDITOR, LAWYER)),
    RATED(IssueLane.PREPARING, Readiness.L1, List.of(ON, AGENCY, GRADE), List.of(OUTLOOK)),
    FILED(IssueLane.EXAMINED, Readiness.L1, List.of(ON), List.of(NUMBER)),
    ACCEPTED(IssueLane.EXAMINED, Readiness.L2, List.of(ON), List.of(NUMBER)),
    FEEDBACK(IssueLane.EXAMINED, Readiness.L2, List.of(ON), List.of(NOTE)),
    MEETING(IssueLane.EXAMINED, Readiness.L2, List.of(ON, RESULT), List.of(NOTE)),
    REGISTERED(IssueLane.REGISTERED, Readiness.L3, List.of(ON, NUMBER), List.of(QUOTA, EXPIRES_ON)),
    PREPARED(IssueLane.REGISTERED, Readiness.L3, List.of(ON), List.of(NUMBER)),
    PRICED(IssueLane.ISSUING, Readiness.L4, List.of(ON, CODE, SHORT_NAME, AMOUNT, RATE), List.of(MULTIPLE, PAYMENTS, PUT_ON, VENUE_CODES)),
    SETTLED(IssueLane.ISSUING, Readiness.L5, List.of(ON, VALUE_ON, MATURITY_ON, PROCEEDS), List.of(NOTE)),
    LISTED(IssueLane.LISTED, Readiness.L5, List.of(ON), List.of(NOTE)),
    OUTSTANDING(IssueLane.LISTED, Readiness.L5, List.of(ON), List.of(NOTE)),
    REPAID(IssueLane.ENDED, Readiness.L5, List.of(ON), List.of(NOTE)),
    TERMINATED(IssueLane.ENDED, Readiness.L0, List.of(ON, REASON), List.of());

    private final IssueLane lane;
    private final Readiness readiness;
    private final List<IssueField> required;
    private final List<IssueField> optional;

    IssueStage(IssueLane lane, Readiness readiness, List<IssueField> required, List<IssueField> optional) {
        this.lane = lane;
        this.readiness = readiness;
        this.required = required;
        this.optional = optional;
    }

    /** 1 to 14; 15 for one that was given up. */
    public int number() {
        return ordinal() + 1;
    }

    public IssueLane lane() {
        return lane;
    }

    /** How far the money for the older debt has come once this stage is reached. */
    public Readiness readiness() {
        return readiness;
    }

    /** How sure the money is as a source: meant up to registration, approved with the filing, there once settled. */
    public SourceStatus sureness() {
        return number() <= REGISTERED.number() ? SourceStatus.INTENDED
                : number() < SETTLED.number() ? SourceStatus.APPROVED : SourceStatus.ARRIVED;
    }

    /** Its fields, in the order they are typed. */
    public List<IssueField> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    public boolean requires(IssueField field) {
        return required.contains(field);
    }

    /** Whether it cannot be passed without a paper; giving up needs a reason instead. */
    public boolean needsPaper() {
        return this != TERMINATED;
    }

    /** Whether what is to be repaid can still be named or changed. */
    public boolean takesLinks() {
        return number() <= SETTLED.number();
    }

    /** Whether it stands after another one or at the same place. */
    public boolean isAtLeast(IssueStage other) {
        return this != TERMINATED && number() >= other.number();
    }

    /** Whether nothing more will come. */
    public boolean isEnd() {
        return this == REPAID || this == TERMINATED;
    }

    /**
     * What may come next. A registration that is there already saves the way through the examination; feedback repeats; the
     * association meets where it wants to, and asks for no filing of a single issue.
     */
    public Set<IssueStage> next(IssueFamily family) {
        boolean interbank = family == IssueFamily.INTERBANK;
        return switch (this) {
            case PLAN -> EnumSet.of(ADVISERS, TERMINATED);
            case ADVISERS -> EnumSet.of(RATED, REGISTERED, TERMINATED);
            case RATED -> EnumSet.of(FILED, REGISTERED, TERMINATED);
            case FILED -> EnumSet.of(ACCEPTED, TERMINATED);
            case ACCEPTED, FEEDBACK -> interbank ? EnumSet.of(FEEDBACK, MEETING, REGISTERED, TERMINATED)
                    : EnumSet.of(FEEDBACK, MEETING, TERMINATED);
            case MEETING -> EnumSet.of(REGISTERED, TERMINATED);
            case REGISTERED -> interbank ? EnumSet.of(PREPARED, PRICED, TERMINATED) : EnumSet.of(PREPARED, TERMINATED);
            case PREPARED -> EnumSet.of(PRICED, TERMINATED);
            case PRICED -> EnumSet.of(SETTLED, TERMINATED);
            case SETTLED -> EnumSet.of(LISTED);
            case LISTED -> EnumSet.of(OUTSTANDING);
            case OUTSTANDING -> EnumSet.of(OUTSTANDING, REPAID);
            case REPAID, TERMINATED -> EnumSet.noneOf(IssueStage.class);
        };
    }
}
