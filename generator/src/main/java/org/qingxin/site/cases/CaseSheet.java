package org.qingxin.site.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet;
import org.qingxin.site.frame.Edition;

/** The verification sheet (Annex 4) of a case: its boxes, its two texts and the eleven answers. */
final class CaseSheet {
    private static final int QUESTIONS = 11;

    private final Edition edition;

    CaseSheet(Edition edition) {
        this.edition = edition;
    }

    /** Annex 4 prints one box for housing and municipal works together. */
    List<CasePage.Tick> sectors(Optional<Project> project) {
        Optional<Project.Sector> sector = project.map(Project::sector);
        boolean construction = sector.filter(s -> s == Project.Sector.HOUSING || s == Project.Sector.MUNICIPAL)
                .isPresent();
        return List.of(
                tick(construction, "annex4.sector.construction"),
                tick(sector.filter(s -> s == Project.Sector.TRANSPORT).isPresent(), "annex4.sector.transport"),
                tick(sector.filter(s -> s == Project.Sector.WATER).isPresent(), "annex4.sector.water"),
                tick(sector.filter(s -> s != Project.Sector.OTHER).isEmpty(), "annex4.sector.other"));
    }

    List<CasePage.Tick> investments(CaseState state) {
        boolean gov = state.invest().contains(Project.Investment.GOV);
        boolean soe = state.invest().contains(Project.Investment.SOE);
        return List.of(
                tick(gov, "annex4.invest.gov"),
                tick(soe, "annex4.invest.soe"),
                tick(!gov && !soe, "annex4.invest.other"));
    }

    private CasePage.Tick tick(boolean on, String key) {
        return new CasePage.Tick(on, edition.text(key));
    }

    List<CasePage.Text> texts(ArrearsCase record) {
        return record.sheet().stream()
                .flatMap(sheet -> Stream.of(
                        text("annex4.basicFacts", sheet.basicFacts()), text("annex4.handling", sheet.handling())))
                .toList();
    }

    private CasePage.Text text(String heading, String markdown) {
        return new CasePage.Text(edition.text(heading), edition.markdown().html(markdown));
    }

    CasePage.Checklist checklist(ArrearsCase record) {
        if (record.sheet().isEmpty()) {
            return new CasePage.Checklist(edition.text("annex4.noSheet"), List.of());
        }
        Sheet sheet = record.sheet().get();
        long present = sheet.answers().stream()
                .filter(each -> each.value() == Sheet.Answer.Value.PRESENT)
                .count();
        String people = String.join(edition.text("list.separator"), sheet.checkers());
        List<CasePage.Question> rows =
                sheet.answers().stream().map(this::question).toList();
        return new CasePage.Checklist(edition.text("annex4.summary", QUESTIONS, present, people, sheet.leader()), rows);
    }

    private CasePage.Question question(Sheet.Answer answer) {
        int year = edition.campaign().settleBy().gov().getYear();
        return new CasePage.Question(
                answer.q(),
                edition.text("annex4.q" + answer.q(), year),
                answer.value() == Sheet.Answer.Value.PRESENT,
                answer.value() == Sheet.Answer.Value.ABSENT,
                answer.value() == Sheet.Answer.Value.NA,
                answer.note().orElse(""));
    }
}
