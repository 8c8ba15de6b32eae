package org.qingxin.cli;

import org.qingxin.gauge.Step;

/** What steps are called. */
final class StepWords {
    private StepWords() {}

    static String of(Step step, Language language) {
        return switch (step) {
            case SCHEMAS -> language.say("读取规范", "schemas");
            case READ -> language.say("读取、解析", "reading, parsing");
            case SCHEMA -> language.say("按规范检查", "against schemas");
            case BIND -> language.say("成为记录", "binding");
            case PERSONAL -> language.say("查个人号码", "personal numbers");
            case GATHER -> language.say("汇集", "gathering");
            case RULES -> language.say("记录之间的规则", "rules");
            case PLACES -> language.say("定位问题", "places of findings");
            case DERIVE -> language.say("推算", "deriving");
            case HISTORY -> language.say("留痕", "history");
            case RECALL -> language.say("各期当时的记录", "records as they were");
            case PLAN -> language.say("排定页面", "planning pages");
            case COMPOSE -> language.say("页面内容", "composing pages");
            case FILL -> language.say("套用模板", "filling templates");
            case SCRIPTS -> language.say("台账数据", "ledger scripts");
            case SEARCH -> language.say("检索", "search index");
            case EXPORTS -> language.say("导出文件", "exports");
            case ASSETS -> language.say("样式、脚本", "assets");
            case SEAL -> language.say("清单和校验码", "list and digests");
            case WRITE -> language.say("写文件", "writing");
            case SWAP -> language.say("发布", "publishing");
        };
    }
}
