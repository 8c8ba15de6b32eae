package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.RecordType;
import org.qingxin.model.Stage;
import org.qingxin.model.TimelineEntry;

/** Turns cases into their states on one day, with what other records say about project, employer and campaign. */
final class CaseFolder {
    private final Dataset data;
    private final Campaign campaign;
    private final LocalDate asOf;

    CaseFolder(Dataset data, Campaign campaign, LocalDate asOf) {
        this.data = data;
        this.campaign = campaign;
        this.asOf = asOf;
    }

    /** All that a case is folded with. */
    Object surroundings() {
        return List.of(asOf, campaign, data.all(RecordType.CAMPAIGN), data.employers(), data.projects());
    }

    /** The state of the case; empty while nothing has happened in it. */
    Optional<CaseState> fold(ArrearsCase arrearsCase) {
        CaseFold fold = new CaseFold(arrearsCase.countedBy());
        int no = 0;
        for (TimelineEntry entry : arrearsCase.timeline()) {
            no++;
            if (!entry.on().isAfter(asOf)) {
                fold.add(no, entry);
            }
        }
        return fold.lines().isEmpty() ? Optional.empty() : Optional.of(state(arrearsCase, fold));
    }

    private CaseState state(ArrearsCase arrearsCase, CaseFold fold) {
        Optional<Project> project = arrearsCase.project().flatMap(data::project);
        Optional<Employer> employer = data.employer(arrearsCase.employer());
        List<Investment> invest = project.map(Project::invest).orElse(List.of());
        CaseState.Arrears arrears = fold.arrears();
        return new CaseState(
                arrearsCase,
                asOf,
                fold.stage().orElse(Stage.RECEIVED),
                fold.since().orElseGet(() -> fold.lines().get(0).on()),
                fold.unit(),
                fold.lines(),
                arrears,
                fold.agreement(),
                fold.order(),
                fold.filedOn(),
                fold.closing(),
                fold.supervisedOn(),
                employer.map(Employer::category).orElse(Employer.Category.OTHER),
                invest,
                settleBy(arrearsCase, invest),
                title(arrearsCase, project, employer, arrears));
    }

    private LocalDate settleBy(ArrearsCase arrearsCase, List<Investment> invest) {
        Campaign.SettleBy days =
                data.campaign(arrearsCase.campaign()).orElse(campaign).settleBy();
        LocalDate due = days.all();
        if (invest.contains(Investment.GOV) && days.gov().isBefore(due)) {
            due = days.gov();
        }
        if (invest.contains(Investment.SOE) && days.soe().isBefore(due)) {
            due = days.soe();
        }
        return due;
    }

    private static CaseTitle title(
            ArrearsCase arrearsCase,
            Optional<Project> project,
            Optional<Employer> employer,
            CaseState.Arrears arrears) {
        boolean verified = arrears.verified().workers() > 0;
        boolean construction = employer.filter(e -> e.category() == Employer.Category.CONSTRUCTION)
                .isPresent();
        return new CaseTitle(
                project.map(Project::name),
                employer.map(Employer::name).orElse(arrearsCase.employer().value()),
                arrearsCase.representative().map(ArrearsCase.Representative::nameMasked),
                verified ? arrears.verified().workers() : arrearsCase.claim().workers(),
                verified
                        ? arrears.verified().migrants() == arrears.verified().workers()
                        : project.isPresent() || construction);
    }
}
