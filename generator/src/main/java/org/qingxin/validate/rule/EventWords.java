package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Stage;

/** What stages are called in messages: the same as on the site, which a test holds. */
final class EventWords {
    private static final Map<Stage, String> CHINESE = Map.ofEntries(
            Map.entry(Stage.RECEIVED, "收到线索"),
            Map.entry(Stage.REGISTERED, "已登记"),
            Map.entry(Stage.TRANSFERRED, "已转送"),
            Map.entry(Stage.RETURNED, "已退回"),
            Map.entry(Stage.NOT_ACCEPTED, "不予受理"),
            Map.entry(Stage.VERIFYING, "核查中"),
            Map.entry(Stage.VERIFIED, "已查实"),
            Map.entry(Stage.UNFOUNDED, "不属实"),
            Map.entry(Stage.MEDIATING, "调解中"),
            Map.entry(Stage.AGREED, "达成协议"),
            Map.entry(Stage.MEDIATION_FAILED, "调解不成"),
            Map.entry(Stage.ESCALATED, "已上报"),
            Map.entry(Stage.FILED, "已立案"),
            Map.entry(Stage.ORDERED, "责令改正"),
            Map.entry(Stage.DECIDED, "行政处理"),
            Map.entry(Stage.PENALISED, "行政处罚"),
            Map.entry(Stage.REFERRED, "移送公安"),
            Map.entry(Stage.POLICE_FILED, "公安立案"),
            Map.entry(Stage.POLICE_DECLINED, "公安不予立案"),
            Map.entry(Stage.ENFORCING, "申请执行"),
            Map.entry(Stage.ARBITRATING, "仲裁诉讼"),
            Map.entry(Stage.WITHDRAWN, "已撤回"),
            Map.entry(Stage.REVOKED, "撤销立案"),
            Map.entry(Stage.CLOSED, "已办结"),
            Map.entry(Stage.REOPENED, "复发重开"));

    private EventWords() {}

    static Arg of(Stage stage) {
        return Arg.of(CHINESE.getOrDefault(stage, stage.code()) + "（" + stage.code() + "）", stage.code());
    }

    /** An event by its stage's name, or by its own word where it moves nothing. */
    static Arg of(CaseEvent event) {
        return event.stage().map(EventWords::of).orElse(Arg.of(event.code()));
    }
}
