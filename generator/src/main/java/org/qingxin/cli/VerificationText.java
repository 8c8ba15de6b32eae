package org.qingxin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.qingxin.audit.Deviation;
import org.qingxin.audit.Doubt;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.audit.Verification;
import org.qingxin.audit.Verification.Rebuilt;
import org.qingxin.audit.Verification.Remark;
import org.qingxin.finding.Redaction;
import org.qingxin.wording.change.ChangeWords;

/** What came of checking a site, for people: what was checked, what is not the same, and what follows from it. */
record VerificationText(Verification verification, Path site, Language lang, int limit) {
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, head(verification.manifest().origin()));
        part(
                text,
                lang.say("一、文件与清单", "1. files and list"),
                verification.manifest().files().size() + 1,
                lang.say("个文件", "files"),
                verification.folder(),
                this::deviation);
        if (!verification.remarks().contains(Remark.COMMIT_MISSING)) {
            part(
                    text,
                    lang.say("二、记录与提交", "2. records and commit"),
                    verification.manifest().records().size(),
                    lang.say("条记录", "records"),
                    verification.doubts(),
                    this::doubt);
            rebuilt(text);
        }
        verification.remarks().forEach(each -> line(text, lang.say("注意：", "note: ") + remark(each)));
        line(text, lang.say("结论：", "outcome: ") + outcome());
        return text.toString();
    }

    private void rebuilt(StringBuilder text) {
        String title = lang.say("三、重新生成", "3. built again");
        if (verification.rebuilt().isEmpty()) {
            line(text, title + lang.say("：没有做成，原因见下。", ": could not be done, see below"));
            return;
        }
        Rebuilt rebuilt = verification.rebuilt().get();
        part(text, title, rebuilt.files(), lang.say("个文件", "files"), rebuilt.deviations(), this::deviation);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private <T> void part(
            StringBuilder text, String title, int all, String what, List<T> odd, Function<T, String> words) {
        if (odd.isEmpty()) {
            line(text, title + lang.say("：" + all + " " + what + "，全部相同。", ": " + all + " " + what + ", all the same"));
            return;
        }
        line(
                text,
                title
                        + lang.say(
                                "：" + all + " " + what + "，有 " + odd.size() + " 个对不上：",
                                ": " + all + " " + what + ", " + odd.size() + " not the same:"));
        odd.stream().limit(limit).forEach(each -> line(text, "  " + words.apply(each)));
        if (odd.size() > limit) {
            int more = odd.size() - limit;
            line(text, lang.say("  还有 " + more + " 个，加 --limit 列全。", "  " + more + " more, see --limit"));
        }
    }

    private String head(Origin origin) {
        String commit = origin.commit()
                .id()
                .map(each -> lang.say("提交 ", "commit ") + ChangeWords.brief(each))
                .orElse(lang.say("没有提交的记录", "records of no commit"));
        return lang.say("站点 ", "site ")
                + site
                + lang.say("：", ": ")
                + commit
                + lang.say("，数据日 ", ", as of ")
                + origin.asOf()
                + lang.say("，", ", ")
                + origin.language()
                + lang.say("，", ", ")
                + origin.program();
    }

    private String deviation(Deviation deviation) {
        String kind = switch (deviation.kind()) {
            case MISSING -> lang.say("缺少", "missing");
            case ALTERED -> lang.say("与清单不符", "not as listed");
            case EXTRA -> lang.say("清单里没有", "not listed");
            case DIFFERENT -> lang.say("不同", "different");
            case NOT_MADE -> lang.say("重新生成没有", "not made again");
            case LEFT_OUT -> lang.say("站点里没有", "not on the site");
        };
        String place = deviation
                .at()
                .map(at -> lang.say("，从第 " + at.offset() + " 个字节", ", from byte " + at.offset())
                        + at.line()
                                .map(each -> lang.say("（第 " + each + " 行）", " (line " + each + ")"))
                                .orElse("")
                        + lang.say("起", ""))
                .orElse("");
        return kind + "  " + Redaction.redact(deviation.path()) + place;
    }

    private String doubt(Doubt doubt) {
        String kind = switch (doubt.kind()) {
            case EDITED -> lang.say("与提交不同", "not as committed");
            case NEW -> lang.say("提交里没有", "not in the commit");
            case LEFT_OUT -> lang.say("提交里有，站点没有用", "in the commit, not used");
        };
        return kind + "  " + Redaction.redact(doubt.path())
                + (doubt.isAtHand() ? "" : lang.say("，当时的内容已找不到", ", what it said is not to be had"));
    }

    private String remark(Remark remark) {
        return switch (remark) {
            case OTHER_PROGRAM ->
                lang.say("站点由另一版程序生成，现在的是 ", "another version of the program made the site, this is ")
                        + Program.name()
                        + lang.say("；有不同的先换成那一版再核对。", "; if something differs, verify with that version.");
            case HISTORY_IN_PART ->
                lang.say(
                        "生成站点的地方看到的提交记录与这里不一样多，留痕的页面不会相同。",
                        "where the site was made another part of history was known, so pages of changes differ.");
            case REWRITTEN ->
                lang.say(
                        "清单自己写明：从前有一版所用的提交不在历史里，见本版说明。",
                        "the list itself says that an earlier commit is not part of history.");
            case NO_COMMIT ->
                lang.say("站点不是由提交过的记录生成的，来历无从证明。", "the site was made from no commit: nothing proves its source.");
            case COMMIT_MISSING ->
                lang.say("这里没有站点写明的提交，记录和页面没有核对。", "its commit is not here; records and pages not checked.");
            case RECORDS_LOST ->
                lang.say(
                        "有的记录当时没有提交，现在找不到原来的内容；用到它们的页面会不同。",
                        "some records were never committed; pages that use them differ.");
            case NO_SCHEMAS -> lang.say("找不到生成时用的数据规范，", "the schemas it was made with are not here: ") + fetch();
            case NO_TEMPLATES -> lang.say("找不到生成时用的页面模板，", "the templates it was made with are not here: ") + fetch();
            case REFUSED ->
                lang.say(
                        "这些记录通不过现在的校验，生成不了；用 validate 看错误。",
                        "the records do not pass the checks of this program, so no site is made; see validate.");
        };
    }

    private String fetch() {
        return lang.say(
                "没有重新生成。取出站点写明的提交（git checkout），连同镇里自己的模板，或用 --schemas、--templates 指到那一份。",
                "not built again. Check out the commit, or name them with --schemas and --templates.");
    }

    private String outcome() {
        if (verification.isProven()) {
            return lang.say(
                    "站点就是由这个提交里的记录生成的，每个字节都相同。", "the site is what the records of this commit make, byte for byte");
        }
        return verification.differs()
                ? lang.say("对不上，逐项查明原因以前不能作准。", "not the same; not to be relied on until each is explained")
                : lang.say("没有发现不同，但没有核对完，不能算通过。", "nothing differs, but not all could be checked: no proof");
    }
}
