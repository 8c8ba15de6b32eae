package org.qingxin.validate.rule;

import static org.qingxin.model.Stage.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Stage;
import org.qingxin.model.TimelineEntry;

/**
 * X3: a case moves only along the table of its life (domain notes §3.2). A wrong entry spoils the step to it and the
 * step from it; only the first is told.
 */
final class StageTransitions implements CaseRule {
    private static final Map<Stage, Set<Stage>> NEXT = new EnumMap<>(Stage.class);

    static {
        NEXT.put(RECEIVED, Set.of(REGISTERED, TRANSFERRED, NOT_ACCEPTED));
        NEXT.put(TRANSFERRED, Set.of(REGISTERED, NOT_ACCEPTED, RETURNED));
        NEXT.put(RETURNED, Set.of(REGISTERED, TRANSFERRED, NOT_ACCEPTED));
        NEXT.put(REGISTERED, Set.of(VERIFYING, NOT_ACCEPTED, WITHDRAWN, TRANSFERRED));
        NEXT.put(VERIFYING, Set.of(VERIFIED, UNFOUNDED, WITHDRAWN, TRANSFERRED));
        NEXT.put(VERIFIED, Set.of(MEDIATING, ESCALATED, FILED, CLOSED));
        NEXT.put(MEDIATING, Set.of(AGREED, MEDIATION_FAILED, ESCALATED, WITHDRAWN));
        NEXT.put(AGREED, Set.of(CLOSED, MEDIATION_FAILED, FILED, ENFORCING, ARBITRATING));
        NEXT.put(MEDIATION_FAILED, Set.of(ESCALATED, FILED, ARBITRATING));
        NEXT.put(ESCALATED, Set.of(FILED, MEDIATING, CLOSED));
        NEXT.put(FILED, Set.of(ORDERED, DECIDED, PENALISED, REFERRED, REVOKED, CLOSED, ARBITRATING));
        NEXT.put(ORDERED, Set.of(CLOSED, DECIDED, PENALISED, REFERRED));
        NEXT.put(DECIDED, Set.of(PENALISED, ENFORCING, REFERRED, CLOSED));
        NEXT.put(PENALISED, Set.of(ENFORCING, REFERRED, CLOSED));
        NEXT.put(REFERRED, Set.of(POLICE_FILED, POLICE_DECLINED));
        NEXT.put(POLICE_FILED, Set.of(CLOSED));
        NEXT.put(POLICE_DECLINED, Set.of(FILED, ENFORCING, CLOSED));
        NEXT.put(ENFORCING, Set.of(CLOSED, REFERRED));
        NEXT.put(ARBITRATING, Set.of(CLOSED, REFERRED));
        NEXT.put(NOT_ACCEPTED, Set.of(CLOSED));
        NEXT.put(UNFOUNDED, Set.of(CLOSED));
        NEXT.put(WITHDRAWN, Set.of(CLOSED));
        NEXT.put(REVOKED, Set.of(CLOSED));
        NEXT.put(CLOSED, Set.of(REOPENED));
        NEXT.put(REOPENED, Set.of(VERIFYING, MEDIATING, FILED));
    }

    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        Optional<Stage> stage = Optional.empty();
        int since = 0;
        boolean isSure = true;
        for (int i = 0; i < entries.size(); i++) {
            Optional<Stage> to = entries.get(i).event().stage();
            if (to.isEmpty()) {
                continue;
            }
            boolean fits = stage.isEmpty() || next(stage.get()).contains(to.get());
            if (!fits && isSure) {
                timeline.report(Code.BAD_TRANSITION, i, "event", args(stage.get(), to.get()), since, "event");
            }
            boolean begins = stage.isPresent() || to.get() == RECEIVED || to.get() == REGISTERED;
            isSure = begins && (fits || !isSure);
            stage = to;
            since = i;
        }
    }

    private static Set<Stage> next(Stage stage) {
        return NEXT.getOrDefault(stage, Set.of());
    }

    private static Map<String, Arg> args(Stage from, Stage to) {
        List<Arg> allowed = next(from).stream().sorted().map(EventWords::of).toList();
        return Map.of(
                "from", EventWords.of(from),
                "to", EventWords.of(to),
                "allowed",
                        Arg.of(
                                allowed.stream().map(Arg::zh).collect(Collectors.joining("、")),
                                allowed.stream().map(Arg::en).collect(Collectors.joining(", "))));
    }
}
