package org.qingxin.validate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Latitude;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.Id;
import org.qingxin.model.Town;

/** A town weighs only codes that exist, each once, and makes no light of what is not its own to judge. */
final class TownChecks {
    private final Problems problems;
    private final Set<Code> seen = EnumSet.noneOf(Code.class);

    private TownChecks(Problems problems) {
        this.problems = problems;
    }

    static void check(Town town, Problems problems) {
        TownChecks checks = new TownChecks(problems);
        for (int i = 0; i < town.checks().size(); i++) {
            checks.check(town.id(), "/checks/" + i + "/", town.checks().get(i));
        }
    }

    private void check(Id.Town town, String at, Town.Check check) {
        Optional<Code> code = Code.named(check.code());
        if (code.isEmpty()) {
            problems.add(unknown(check.code(), town, at + "code"));
        } else if (!seen.add(code.get())) {
            problems.add(Code.CODE_SET_TWICE, town, at + "code", Map.of("code", Arg.of(check.code())));
        } else if (check.severity() == Town.Check.Weight.WARNING && !Latitude.mayBeLowered(code.get())) {
            problems.add(Code.CODE_NOT_TO_LOWER, town, at + "severity", Map.of("code", Arg.of(check.code())));
        }
    }

    /** That there is no such code, with the one that was probably meant. */
    static Problem unknown(String code, Id record, String pointer) {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        Optional<String> nearest = Suggestion.nearest(code, codes);
        Problem problem = Problem.of(
                Code.UNKNOWN_CODE,
                record,
                pointer,
                Map.of("code", Arg.of(code), "nearest", FieldWords.didYouMean(nearest)));
        return nearest.map(problem::meaning).orElse(problem);
    }
}
