package org.qingxin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

@Command(
        name = "qingxin",
        mixinStandardHelpOptions = true,
        versionProvider = Qingxin.Version.class,
        description = {
            "根治欠薪专项行动台账：校验 data/ 下的记录，生成只读内网站点。",
            "Checks the records under data/ and builds the read-only site."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin                        校验并生成 site/  check and build",
            "  qingxin serve                  边改边看  preview while writing",
            "  qingxin validate               只校验  check only",
            "  qingxin new case --unit v-baohong  新建一件案件  start a case",
            "  qingxin fmt                    整理写法  put files into canonical form",
            "  qingxin explain R404           说明一个问题代码  what a code means",
            "  qingxin export annex1 --period 3  导出附件1  Annex 1 as a workbook",
            "  qingxin setup-git              让 git diff 按栏目显示改动  have git tell changes in sentences",
            "  qingxin build --as-of 2022-01-09  生成那一天的站点  the site as of that day",
            "",
            "退出码 Exit codes: 0 完成 done；1 数据有问题 problems in the data；2 用法或环境问题 usage or surroundings"
        })
final class Qingxin {
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Program.name()};
        }
    }
}
