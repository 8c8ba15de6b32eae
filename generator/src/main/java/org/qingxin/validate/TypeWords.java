package org.qingxin.validate;

import org.qingxin.finding.Arg;
import org.qingxin.model.RecordType;

/** What the kinds of record are called in messages. */
final class TypeWords {
    private TypeWords() {}

    static Arg of(RecordType type) {
        return switch (type) {
            case TOWN -> Arg.of("镇", "town");
            case CAMPAIGN -> Arg.of("专项行动", "campaign");
            case UNIT -> Arg.of("单位", "unit");
            case ACCOUNT -> Arg.of("人员账号", "staff account");
            case EMPLOYER -> Arg.of("用人单位", "employer");
            case PROJECT -> Arg.of("项目", "project");
            case INSPECTION -> Arg.of("检查", "inspection");
            case CASE -> Arg.of("案件", "case");
            case COMPENSATION -> Arg.of("补偿款扣留", "compensation hold");
            case INCIDENT -> Arg.of("突发事件", "incident");
            case REPORT -> Arg.of("期间报表", "period report");
            case BRIEFING -> Arg.of("周报专报", "briefing");
            case ACTIVITY -> Arg.of("宣传培训", "activity");
            case SUPERVISION -> Arg.of("督查考核", "supervision record");
            case CREDIT -> Arg.of("信用惩戒", "credit action");
            case WAIVER -> Arg.of("豁免", "waiver");
            case RULE_SET -> Arg.of("参数规则", "rule set");
            case CALENDAR -> Arg.of("日历", "calendar");
            case PAGE -> Arg.of("页面", "page");
        };
    }
}
