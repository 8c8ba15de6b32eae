package org.qingxin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "给审计用：核对一个站点是不是由它写明的记录生成、有没有被改动；把一件案件的全部材料装成压缩包。",
            "For auditors: checks whether a site is what the records it names make; packs all there is on a case."
        },
        footer = {"", "例 Examples:", "  qingxin audit verify site", "  qingxin audit export HG-2021-BH-001"})
final class AuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new AuditVerifyCommand(terminal))
                .addSubcommand(new AuditExportCommand(terminal));
    }

    /** Without saying what to do it does nothing but tell what it can. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.FAULT;
    }
}
