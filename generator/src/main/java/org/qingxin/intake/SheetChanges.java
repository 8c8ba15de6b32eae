package org.qingxin.intake;

import java.util.List;
import java.util.Optional;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Prose;
import org.qingxin.model.Sheet;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.Quotes;

/** What Annex 4 changes of the sheet that the case has already. */
final class SheetChanges {
    private static final List<String> ANSWER_FIELDS = RecordEdits.fields(Answer.class);

    private final Sheet before;
    private final SheetReading reading;
    private final MapNode sheet;
    private final RecordEdits edits;

    SheetChanges(Sheet before, SheetReading reading, Records.File file) {
        this.before = before;
        this.reading = reading;
        this.sheet = (MapNode) file.root().get("sheet").orElseThrow();
        this.edits = new RecordEdits(file.text());
    }

    String text() {
        reading.checkedOn()
                .filter(each -> !each.equals(before.checkedOn()))
                .ifPresent(each -> edits.set(sheet, "checkedOn", each.toString(), SheetText.FIELDS));
        prose("basicFacts", "facts", before.basicFacts());
        prose("handling", "handling", before.handling());
        for (Answer each : before.answers()) {
            answer(each);
        }
        List<String> checkers = reading.names("checkers");
        if (!checkers.isEmpty() && !checkers.equals(before.checkers())) {
            sheet.get("checkers")
                    .filter(SeqNode.class::isInstance)
                    .ifPresent(each -> edits.replaceItems(
                            (SeqNode) each, checkers.stream().map(Quotes::spell).toList()));
        }
        List<String> leader = reading.names("leader");
        if (leader.size() == 1 && !leader.get(0).equals(before.leader())) {
            edits.set(sheet, "leader", Quotes.spell(leader.get(0)), SheetText.FIELDS);
        }
        return edits.text();
    }

    /** The record's words stay if the form says the same without what sets them apart. */
    private void prose(String field, String key, String recorded) {
        Optional<String> now = reading.prose(key);
        if (now.isEmpty()) {
            reading.tellKept(key, recorded.strip());
        } else if (!Wordings.same(now.get(), Prose.of(recorded))) {
            String spelled = SheetText.prose(now.get(), edits.margin(sheet));
            sheet.get(field)
                    .filter(Scalar.class::isInstance)
                    .ifPresent(each -> edits.replaceText((Scalar) each, spelled));
        }
    }

    private void answer(Answer recorded) {
        int q = recorded.q();
        Optional<Node> item = sheet.get("answers")
                .filter(SeqNode.class::isInstance)
                .flatMap(all -> ((SeqNode) all)
                        .items().stream()
                                .filter(each -> each instanceof MapNode map
                                        && map.text("q").equals(Optional.of(String.valueOf(q))))
                                .findFirst());
        if (q > Annex4Sheet.QUESTIONS || item.isEmpty()) {
            return;
        }
        MapNode map = (MapNode) item.get();
        Optional<Answer.Value> value = reading.answer(q);
        if (reading.isOpen(q) && recorded.value() != Answer.Value.NA) {
            reading.tellKept("q" + q + ".answer", recorded.value() == Answer.Value.PRESENT ? "是" : "否");
        }
        value.filter(each -> each != recorded.value())
                .ifPresent(each -> edits.set(map, "value", each.code(), ANSWER_FIELDS));
        Optional<String> note = reading.note(q);
        if (note.isEmpty() && recorded.note().isPresent()) {
            reading.tellKept("q" + q + ".note", recorded.note().get());
        }
        note.filter(each -> recorded.note()
                        .filter(known -> Wordings.same(known, each))
                        .isEmpty())
                .ifPresent(each -> edits.set(map, "note", Quotes.spell(each), ANSWER_FIELDS));
    }
}
