package org.qingxin.validate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Latitude;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.RecordType;
import org.qingxin.model.Waiver;

/** A waiver names a code that may be waived and a record that is there, ends after it begins, and has not run out. */
record WaiverChecks(Loaded loaded, LocalDate asOf, Problems problems) {
    void check() {
        loaded.dataset().waivers().forEach(this::check);
    }

    /** Of a waiver without a finding somebody mistyped its place, or it is not needed any longer. */
    void tellIdle(Judgement judgement) {
        judgement
                .idle(problems.found())
                .forEach(each -> problems.add(
                        Code.WAIVER_IDLE,
                        each.id(),
                        each.at().isPresent() ? "/at" : "/record",
                        Map.of("code", Arg.of(each.code()), "record", Arg.of(each.record()))));
    }

    private void check(Waiver waiver) {
        Optional<Code> code = Code.named(waiver.code());
        if (code.isEmpty()) {
            problems.add(TownChecks.unknown(waiver.code(), waiver.id(), "/code"));
        } else if (!Latitude.mayBeWaived(code.get())) {
            problems.add(Code.CODE_NOT_TO_WAIVE, waiver.id(), "/code", Map.of("code", Arg.of(waiver.code())));
        }
        if (loaded.complete() && !isThere(waiver.record())) {
            problems.add(unknownRecord(waiver));
        }
        checkTerm(waiver);
    }

    private void checkTerm(Waiver waiver) {
        Map<String, Arg> days = Map.of("until", Arg.of(waiver.until()), "on", Arg.of(waiver.on()));
        if (waiver.until().isBefore(waiver.on())) {
            problems.add(Problem.of(Code.WAIVER_ENDS_EARLY, waiver.id(), "/until", days)
                    .relatedTo(waiver.id(), "/on"));
        } else if (waiver.until().isBefore(asOf)) {
            problems.add(
                    Code.WAIVER_EXPIRED,
                    waiver.id(),
                    "/until",
                    Map.of(
                            "until", Arg.of(waiver.until()),
                            "code", Arg.of(waiver.code()),
                            "record", Arg.of(waiver.record())));
        }
    }

    /** Of whatever kind; a record that cannot be read counts as there. */
    private boolean isThere(String id) {
        return ids().contains(id) || loaded.broken().stream().anyMatch(key -> key.endsWith("/" + id));
    }

    private Problem unknownRecord(Waiver waiver) {
        Optional<String> nearest = Suggestion.nearest(waiver.record(), ids());
        Problem problem = Problem.of(
                Code.WAIVED_RECORD_UNKNOWN,
                waiver.id(),
                "/record",
                Map.of("record", Arg.of(waiver.record()), "nearest", FieldWords.didYouMean(nearest)));
        return nearest.map(problem::meaning).orElse(problem);
    }

    private TreeSet<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        Arrays.stream(RecordType.values())
                .flatMap(type -> loaded.dataset().all(type).stream())
                .forEach(each -> ids.add(each.id().value()));
        return ids;
    }
}
