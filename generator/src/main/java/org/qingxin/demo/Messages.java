package org.qingxin.demo;

import java.util.List;
import java.util.Optional;
import org.qingxin.demo.Batch.Fact;
import org.qingxin.demo.Books.Written;

/** The messages of commits: what was done, why, and who approved it. */
final class Messages {
    private final Account account;
    private final People people;

    Messages(Account account, People people) {
        this.account = account;
        this.people = people;
    }

    /** In one line. */
    String subject(Batch batch, List<Written> changes) {
        Batch.About about = batch.about();
        String unit = people.unit(about.unit());
        return switch (about.kind()) {
            case TOWN -> "建库：单位、方案、法定参数、工作日历";
            case PROJECTS -> "在建项目和用人单位建档";
            case CASES_BEFORE -> "导入专项行动开始前受理的案件";
            case GUIDES -> "方案与指南页面";
            case UNIT -> account.headline(unit, changes);
            case OCCASION, END -> about.occasion().orElseThrow().subject();
            case BRIEFINGS -> "收齐" + about.since() + "周报、专报" + changes.size() + "份";
            case REPORT -> unit + "报送" + period(batch) + "附件1";
            case REPORT_DECISION -> period(batch) + "附件1收讫" + changes.size() + "份";
            case RETURNED_DECISION -> "退回" + returned(batch) + period(batch) + "附件1";
            case REPORT_AGAIN -> unit + "补正后重报" + period(batch) + "附件1";
            case WAIVER -> unit + "第一期附件1差异登记豁免";
        };
    }

    /** Why, as far as somebody says it. */
    String reason(Batch batch, List<Written> changes) {
        return switch (batch.about().kind()) {
            case TOWN -> "依据含谷镇2021年根治欠薪冬季专项行动方案；账号按附件3。";
            case PROJECTS -> "按全域在建项目清理结果建档，一金三制逐项登记，用人单位随项目建档。";
            case CASES_BEFORE -> "从纸质台账转入，经过按原始登记日期补录。";
            case GUIDES -> "填报、审核、审计各一份，先试用，有意见再改。";
            case UNIT -> account.body(changes);
            case OCCASION, END -> batch.about().occasion().orElseThrow().reason();
            case BRIEFINGS -> "按周三节点收齐，迟报的另行补登。";
            case REPORT -> "负责人已签字，数据与本单位台账核对。";
            case REPORT_DECISION -> "逐份核对横竖相加和上期累计，与台账一致或者已说明差异。";
            case RETURNED_DECISION -> "检查户数与附表不符，请核对铸造厂是否漏填后重报。";
            case REPORT_AGAIN -> "已补填铸造厂检查情况，其余数据无误。";
            case WAIVER -> "第一期已签字报区，报表不改，按规定登记豁免并说明原因，终期汇总以台账为准。";
        };
    }

    /** How a host closes a message when it brings all of a request as one commit. */
    static String squashed(String subject, String reason, int request, Person reviewer, Optional<Person> also) {
        String helper = also.map(each -> "\nCo-authored-by: " + each).orElse("");
        return subject + " (#" + request + ")\n\n" + paragraph(reason) + "Reviewed-by: " + reviewer + helper;
    }

    /** How a host writes it when it merges a branch. */
    static String merged(String subject, String reason, int request, String branch, Person reviewer) {
        return "Merge pull request #" + request + " from hangu/" + branch + "\n\n" + subject + "\n\n"
                + paragraph(reason) + "Reviewed-by: " + reviewer;
    }

    /** How a host takes a commit back. */
    static String reverted(String subject, String commit, int request, Person reviewer) {
        return "Revert \"" + subject + "\" (#" + request + ")\n\n第一期报表已经签字报区，不得直接改数；恢复报送时的数字，差异另行登记豁免。\n\n"
                + "This reverts commit " + commit + ".\n\nReviewed-by: " + reviewer;
    }

    private static String paragraph(String text) {
        return text.isBlank() ? "" : text + "\n\n";
    }

    private static String period(Batch batch) {
        return "第" + batch.facts().get(0).record().whole().value("period") + "期";
    }

    private String returned(Batch batch) {
        Fact fact = batch.facts().get(0);
        return people.unit(fact.record().whole().value("unit"));
    }
}
