package org.qingxin.validate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Latitude;
import org.qingxin.finding.Severity;
import org.qingxin.finding.Waiving;
import org.qingxin.model.Dataset;
import org.qingxin.model.Town;
import org.qingxin.model.Waiver;

/**
 * What the town makes of what was found: how heavily it takes a code, and what it lets stand for a while. Settings that it
 * may not make are told elsewhere and count for nothing here.
 */
final class Judgement {
    private final Map<Code, Severity> weights = new EnumMap<>(Code.class);
    private final List<Waiver> inForce;

    private Judgement(List<Waiver> inForce) {
        this.inForce = inForce;
    }

    static Judgement of(Dataset data, LocalDate asOf) {
        Judgement judgement = new Judgement(data.waivers().stream()
                .filter(each -> each.isInForce(asOf))
                .filter(each ->
                        Code.named(each.code()).filter(Latitude::mayBeWaived).isPresent())
                .toList());
        data.town().map(Town::checks).orElse(List.of()).forEach(judgement::weigh);
        return judgement;
    }

    private void weigh(Town.Check check) {
        Optional<Code> code = Code.named(check.code());
        switch (check.severity()) {
            case ERROR -> code.ifPresent(each -> weights.put(each, Severity.ERROR));
            case WARNING -> code.filter(Latitude::mayBeLowered).ifPresent(each -> weights.put(each, Severity.WARNING));
        }
    }

    /** Whether it keeps the site from being published. */
    boolean isError(Problem problem) {
        return weight(problem.code()) == Severity.ERROR && waiver(problem).isEmpty();
    }

    Finding judge(Finding finding) {
        return finding.weighing(weight(finding.code()));
    }

    Finding judge(Problem problem, Finding finding) {
        Finding weighed = judge(finding);
        return waiver(problem).map(Judgement::waiving).map(weighed::waivedBy).orElse(weighed);
    }

    /** Waivers in force on the day that none of the problems needs. */
    List<Waiver> idle(List<Problem> found) {
        return inForce.stream()
                .filter(waiver -> found.stream().noneMatch(each -> waives(waiver, each)))
                .toList();
    }

    private Severity weight(Code code) {
        return weights.getOrDefault(code, code.severity());
    }

    private Optional<Waiver> waiver(Problem problem) {
        return inForce.stream().filter(each -> waives(each, problem)).findFirst();
    }

    private static boolean waives(Waiver waiver, Problem problem) {
        return waiver.code().equals(problem.code().id())
                && waiver.record().equals(problem.record().value())
                && (problem.pointer() + "/").startsWith(waiver.at().orElse("") + "/");
    }

    private static Waiving waiving(Waiver waiver) {
        return new Waiving(waiver.id().value(), waiver.reason(), waiver.by().value(), waiver.until());
    }
}
