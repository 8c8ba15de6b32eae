package org.qingxin.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Employer;
import org.qingxin.validate.CreditCode;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** A unified social credit code ends in its check character. */
final class CreditCodes implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        standing.data().employers().stream()
                .filter(each -> each.identity() == Employer.Identity.USCC)
                .forEach(each -> each.creditCode().ifPresent(code -> check(each, code, problems)));
    }

    private static void check(Employer employer, String code, Problems problems) {
        if (!CreditCode.isValid(code)) {
            Optional<String> meant = repair(code);
            Arg nearest = meant.map(each -> Arg.of("，是不是 `" + each + "`？", "; did you mean `" + each + "`?"))
                    .orElse(Arg.of(""));
            Problem problem = Problem.of(
                    Code.BAD_CREDIT_CODE,
                    employer.id(),
                    "/creditCode",
                    Map.of("value", Arg.of(code), "nearest", nearest));
            problems.add(meant.map(problem::meaning).orElse(problem));
        }
    }

    /** Two neighbours typed the wrong way round, if just one such swap makes the code right; never a check character. */
    private static Optional<String> repair(String code) {
        List<String> repaired = new ArrayList<>();
        for (int i = 0; i < code.length() - 1; i++) {
            String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            if (!swapped.equals(code) && CreditCode.isValid(swapped)) {
                repaired.add(swapped);
            }
        }
        return repaired.size() == 1 ? Optional.of(repaired.get(0)) : Optional.empty();
    }
}
