package org.qingxin.site.account;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Page;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.Project;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.DueTag;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.ParameterWords;
import org.qingxin.wording.TemplateFiles;
import org.qingxin.wording.WarningWords;
import org.qingxin.wording.Words;

/** What follows from a record on a day, in the words of the site, for readers without it. */
public final class RecordAccount {
    private final Edition edition;

    private RecordAccount(Edition edition) {
        this.edition = edition;
    }

    /**
     * One question and its answers.
     *
     * @param title what is answered
     */
    public record Section(String title, List<Row> rows) {}

    /**
     * Cells that stand under each other.
     *
     * @param pointer the place in the record that says so; empty where none does
     */
    public record Row(List<String> cells, String pointer) {
        static Row of(String... cells) {
            return new Row(List.of(cells), "");
        }

        Row at(String place) {
            return new Row(cells, place);
        }
    }

    /**
     * @param language names a file under {@code messages/}
     * @throws IllegalStateException if the records name no current campaign
     */
    public static RecordAccount of(TemplateFiles files, String language, Dataset data, LocalDate asOf)
            throws IOException {
        return new RecordAccount(new Edition(Words.of(files, language, data, asOf)));
    }

    /** What kind of record it is. */
    public String kind(TownRecord record) {
        return edition.labels().of(record.id().type());
    }

    /** What people call it; its id where it has no name. */
    public String name(TownRecord record) {
        if (record instanceof ArrearsCase each) {
            return edition.link(each.id()).text();
        }
        if (record instanceof Project each) {
            return each.name();
        }
        if (record instanceof Employer each) {
            return each.name();
        }
        if (record instanceof Unit each) {
            return each.name();
        }
        if (record instanceof Campaign each) {
            return each.title();
        }
        if (record instanceof Page each) {
            return each.title();
        }
        return record instanceof PeriodReport each
                ? edition.text("problems.report", each.period(), edition.unitName(each.unit()))
                : record.id().value();
    }

    /** The heading of a list that is put together elsewhere. */
    public String heading(Heading heading) {
        return edition.labels().of(heading);
    }

    /** Lists that do not follow from the views. */
    public enum Heading implements org.qingxin.model.Coded {
        FIELDS,
        REFERRERS,
        WAIVED
    }

    /** Everything that follows, without the questions that have no answer. */
    public List<Section> of(TownRecord record) {
        List<Section> sections = new ArrayList<>(own(record));
        sections.add(section("explain.deadlines", deadlines(record.id())));
        sections.add(section("explain.warnings", warnings(record.id())));
        sections.add(new Section(heading(Heading.REFERRERS), referrers(record.id())));
        return sections.stream().filter(each -> !each.rows().isEmpty()).toList();
    }

    private List<Section> own(TownRecord record) {
        if (record instanceof ArrearsCase each) {
            return edition.views()
                    .state(each.id())
                    .map(state -> new CaseAccount(edition, state).sections())
                    .orElse(List.of());
        }
        if (record instanceof PeriodReport each) {
            return new ReportAccount(edition, each).sections();
        }
        LedgerAccount ledgers = new LedgerAccount(edition);
        if (record instanceof Project each) {
            return ledgers.of(each);
        }
        if (record instanceof Employer each) {
            return ledgers.of(each);
        }
        if (record instanceof Unit each) {
            return ledgers.of(each);
        }
        return record instanceof Campaign each ? ledgers.of(each) : List.of();
    }

    private Section section(String key, List<Row> rows) {
        return new Section(edition.text(key), rows);
    }

    private List<Row> deadlines(Id id) {
        List<Deadline> all = id instanceof Id.Unit unit
                ? edition.views().deadlines().ownedBy(unit)
                : edition.views().deadlines().of(id);
        return all.stream()
                .map(each -> Row.of(
                        DueTag.of(each, edition).label(),
                        DeadlineWords.label(each, edition.words()),
                        edition.text("explain.due", each.due()),
                        each.done()
                                .map(day -> edition.text("explain.done", day))
                                .orElse(""),
                        edition.unitName(each.owner()),
                        each.target().equals(id) ? "" : each.target().value()))
                .toList();
    }

    private List<Row> referrers(Id id) {
        return edition.views().references().places(id).stream()
                .map(each -> Row.of(each.from().id().value(), each.pointer(), nameOrKind(each.from())))
                .toList();
    }

    private String nameOrKind(TownRecord record) {
        String name = name(record);
        return name.equals(record.id().value()) ? kind(record) : name;
    }

    private List<Row> warnings(Id id) {
        List<Warning> all = id instanceof Id.Unit unit
                ? edition.views().warnings().stream()
                        .filter(each -> each.owner().equals(unit))
                        .toList()
                : edition.views().warningsOf(id);
        return all.stream()
                .map(each -> Row.of(
                        WarningNote.level(each, edition).label(),
                        each.rule().name(),
                        WarningWords.reason(each, edition.words()),
                        edition.text("warning.due", edition.unitName(each.owner()), each.due()),
                        ParameterWords.used(each.parameters(), edition.words())))
                .toList();
    }
}
