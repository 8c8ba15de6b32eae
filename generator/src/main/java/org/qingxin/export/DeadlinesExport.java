package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.form.ledger.DeadlineColumns;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** The days of the town or of one unit: what is to be done as a calendar, or everything as a table. */
final class DeadlinesExport implements Export {
    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.UNIT, Parameter.EACH);
    }

    @Override
    public List<FileType> types() {
        return List.of(FileType.ICS, FileType.CSV);
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Asked asked = new Asked(words, request);
        asked.alone(Parameter.EACH, Parameter.UNIT);
        Optional<Unit> unit = asked.unit();
        Optional<Made> made = of(unit, words, request.type());
        if (made.isEmpty()) {
            String whose = unit.map(Unit::name).orElse(words.town().name());
            throw Refusal.notThere(words.text("export.refused.noDeadlines", whose, words.asOf()));
        }
        return request.has(Parameter.EACH) ? each(made.get(), words, request.type()) : made.get();
    }

    /** The town's, and that of each unit that has any. */
    private Made each(Made town, Words words, FileType type) {
        List<Made> all = new ArrayList<>(List.of(town));
        words.views().ledger().units().stream()
                .flatMap(unit -> of(Optional.of(unit), words, type).stream())
                .forEach(all::add);
        return Made.together(name() + "-" + words.asOf(), all);
    }

    private Optional<Made> of(Optional<Unit> unit, Words words, FileType type) {
        List<Deadline> deadlines = unit.map(each -> words.views().deadlines().ownedBy(each.id()))
                .orElseGet(() -> words.views().deadlines().all());
        boolean calendar = type == FileType.ICS;
        if (deadlines.isEmpty() || calendar && deadlines.stream().noneMatch(DeadlineCalendar::isOpen)) {
            return Optional.empty();
        }
        String title = words.text(
                "export.calendar.name", unit.map(Unit::name).orElse(words.town().name()));
        byte[] content = calendar
                ? DeadlineCalendar.of(title, deadlines, words)
                : LedgerCsv.write(DeadlineColumns.of(words, deadlines));
        String whose = unit.map(each -> each.id().value()).orElse("town");
        return Optional.of(
                new Made(name() + "-" + whose + "-" + words.asOf() + "." + type.ending(), content, List.of()));
    }
}
