package org.qingxin.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Project.Sector;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.wording.Words;

/** The boxes of Annex 4: trade, investment, and 是 or 否 for each question. */
final class Annex4Boxes {
    private final Words words;

    Annex4Boxes(Words words) {
        this.words = words;
    }

    /** Annex 4 prints one box for housing and municipal works together. */
    private enum Trade {
        CONSTRUCTION,
        TRANSPORT,
        WATER,
        OTHER;

        static Trade of(Sector sector) {
            return switch (sector) {
                case HOUSING, MUNICIPAL -> CONSTRUCTION;
                case TRANSPORT -> TRANSPORT;
                case WATER -> WATER;
                case OTHER -> OTHER;
            };
        }
    }

    /** @param known whether it is the sheet of a case; one without a project is of no trade that is printed */
    Entry sector(boolean known, Optional<Project> project) {
        Optional<Trade> trade = known
                ? project.map(each -> Trade.of(each.sector())).or(() -> Optional.of(Trade.OTHER))
                : Optional.empty();
        Optional<String> which = project.flatMap(Project::sectorNote);
        return Entry.choice(Arrays.stream(Trade.values())
                .map(each -> new Option(code(each), label(each, which), trade.equals(Optional.of(each))))
                .toList());
    }

    private static String code(Trade trade) {
        return trade.name().toLowerCase(Locale.ROOT);
    }

    private String label(Trade trade, Optional<String> which) {
        return switch (trade) {
            case CONSTRUCTION -> words.text("annex4.sector.construction");
            case TRANSPORT -> words.text("annex4.sector.transport");
            case WATER -> words.text("annex4.sector.water");
            case OTHER ->
                which.map(each -> words.text("annex4.sector.otherNamed", each))
                        .orElseGet(() -> words.text("annex4.sector.other"));
        };
    }

    /**
     * Several may hold; the last is ticked where none of the others does.
     *
     * @param attributes empty where there is no case
     */
    Entry invest(Optional<List<Investment>> attributes) {
        boolean gov = attributes.filter(each -> each.contains(Investment.GOV)).isPresent();
        boolean soe = attributes.filter(each -> each.contains(Investment.SOE)).isPresent();
        boolean other = attributes.isPresent() && !gov && !soe;
        return Entry.choice(List.of(
                new Option("gov", words.text("annex4.invest.gov"), gov),
                new Option("soe", words.text("annex4.invest.soe"), soe),
                new Option("other", words.text("annex4.invest.other"), other)));
    }

    /** Both stay open where the question need not be answered. */
    Entry answer(Optional<Answer.Value> answer) {
        return Entry.choice(List.of(
                option(Answer.Value.PRESENT, "annex4.yes", answer),
                option(Answer.Value.ABSENT, "annex4.noAnswer", answer)));
    }

    private Option option(Answer.Value value, String label, Optional<Answer.Value> answer) {
        return new Option(value.code(), words.text(label), answer.equals(Optional.of(value)));
    }
}
