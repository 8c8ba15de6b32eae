package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;

/**
 * A rule that records of the town raise on a day.
 *
 * @param level as it stands, raised by one once {@code due} has passed
 * @param base the rule's own level
 * @param targets what raised it, the record it is about first
 * @param owner the unit that has to act
 * @param since first day on which the rule held
 * @param due last day for handling it before the level is raised, inclusive
 * @param arguments figures for the message, by name, in a fixed order; each rule's class says which
 * @param parameters the numbers of law or town that were applied
 */
public record Warning(
        Rule rule,
        Level level,
        Level base,
        List<Id> targets,
        Id.Unit owner,
        LocalDate since,
        LocalDate due,
        Map<String, Object> arguments,
        List<Parameters.Used> parameters) {

    /** Worst first. */
    public enum Level implements Coded {
        RED,
        ORANGE,
        YELLOW;

        /** One level worse; red stays red. */
        public Level raised() {
            return values()[Math.max(0, ordinal() - 1)];
        }
    }

    /** The town's rules, domain notes §4.2. */
    public enum Rule implements Coded {
        W1(Level.RED),
        W2(Level.RED),
        W3(Level.RED),
        W4(Level.RED),
        W5(Level.RED),
        W6(Level.ORANGE),
        W7(Level.ORANGE),
        W8(Level.ORANGE),
        W9(Level.ORANGE),
        W10(Level.ORANGE),
        W11(Level.YELLOW),
        W12(Level.YELLOW),
        W13(Level.YELLOW),
        W14(Level.YELLOW),
        W15(Level.YELLOW);

        private final Level level;

        Rule(Level level) {
            this.level = level;
        }

        public Level level() {
            return level;
        }
    }

    public Id target() {
        return targets.get(0);
    }

    public boolean isRaised() {
        return level != base;
    }
}
