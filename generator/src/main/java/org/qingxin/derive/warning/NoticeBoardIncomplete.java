package org.qingxin.derive.warning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Duty;
import org.qingxin.model.Project.Safeguards.Board;
import org.qingxin.model.Project.Standing;

/**
 * W12: the notice board lacks items of Regulation 724 art. 34, or there is no labour-wage officer. Figures: missing
 * items, laborOfficer (whether there is one).
 */
final class NoticeBoardIncomplete implements WarningRule {
    @Override
    public Warning.Rule rule() {
        return Warning.Rule.W12;
    }

    @Override
    public Stream<Raised> raise(Ledger ledger) {
        return ledger.data().projects().stream()
                .filter(project -> Projects.isBuilding(project, ledger))
                .filter(project -> project.laborOfficer().isEmpty()
                        || !missing(project.safeguards().board()).isEmpty())
                .map(project -> Raised.about(
                                project.id(), ledger.unitFor(Duty.LEDGER), Projects.answerableFrom(project, ledger))
                        .with("missing", missing(project.safeguards().board()))
                        .with("laborOfficer", project.laborOfficer().isPresent()));
    }

    private static List<Board.Item> missing(Board board) {
        if (board.status() == Standing.EXEMPT) {
            return List.of();
        }
        return Arrays.stream(Board.Item.values())
                .filter(item ->
                        board.status() != Standing.IN_PLACE || !board.items().contains(item))
                .toList();
    }
}
