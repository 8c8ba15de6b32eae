package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.ActivityTotals;
import org.qingxin.model.Activity;
import org.qingxin.wording.Words;

/** 宣传培训台账: the latest first. */
final class ActivityColumns {
    static final String NAME = "activities";

    private ActivityColumns() {}

    static LedgerForm<Activity> of(Words words) {
        Columns<Activity> columns = new Columns<>(words);
        columns.id(Activity::id)
                .day("on", "activities.on", Activity::on)
                .unit("unit", "activities.unit", Activity::unit)
                .units("joint", "ledger.joint", Activity::joint)
                .code("kind", "activities.kind", Activity.Kind.values(), Activity::kind)
                .words("title", "ledger.title", Activity::title)
                .words("place", "activities.place", Activity::place)
                .count("people", "activities.people", Activity::people);
        return new LedgerForm<>(
                NAME,
                words.text("nav.activities"),
                List.of("id"),
                columns.all(),
                ActivityTotals.of(words.views()).all());
    }
}
