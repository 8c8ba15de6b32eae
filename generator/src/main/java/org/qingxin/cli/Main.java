package org.qingxin.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The program {@code qingxin}. */
public final class Main {
    private Main() {}

    /** Ends the process with 1 for what the user can mend and 2 for usage, surroundings or our own faults. */
    public static void main(String[] args) {
        int exit = run(args, Terminal.ofProcess());
        if (exit != ExitCode.DONE) {
            System.exit(exit);
        }
    }

    static int run(String[] args, Terminal terminal) {
        return run(args, terminal, Program.file());
    }

    /** @param program the file that holds it, if it is one; only then what was built before is believed */
    static int run(String[] args, Terminal terminal, Optional<Path> program) {
        CommandLine commands = new CommandLine(new Qingxin());
        commands.addSubcommand(new BuildCommand(terminal, program));
        commands.addSubcommand(new ServeCommand(terminal));
        commands.addSubcommand(new ValidateCommand(terminal));
        commands.addSubcommand(new FormatCommand(terminal));
        commands.addSubcommand(new NewCommand(terminal));
        commands.addSubcommand(new ExplainCommand(terminal));
        commands.addSubcommand(new ExportCommand(terminal));
        commands.addSubcommand(new ImportCommand(terminal));
        commands.addSubcommand(new HistoryCommand(terminal));
        commands.addSubcommand(new DiffCommand(terminal));
        commands.addSubcommand(new CompareCommand(terminal));
        commands.addSubcommand(AuditCommand.with(terminal));
        commands.addSubcommand(new DemoCommand(terminal));
        commands.addSubcommand(new SetupGitCommand(terminal));
        commands.addSubcommand(new TextconvCommand(terminal));
        commands.registerConverter(LocalDate.class, Main::day);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(terminal.outWriter());
        commands.setErr(terminal.errWriter());
        commands.setParameterExceptionHandler(new UsageErrors(terminal));
        commands.setExecutionExceptionHandler(new Faults(terminal));
        return commands.execute(withDefaultCommand(args));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("`" + text + "` 不是 2022-01-09 这样的日期 / is no day such as 2022-01-09");
        }
    }

    /** {@code build} is what one mostly wants, so it may be left out: {@code qingxin --as-of 2022-01-09} builds. */
    private static String[] withDefaultCommand(String[] args) {
        boolean names = args.length > 0
                && (!args[0].startsWith("-")
                        || Arrays.asList("-h", "--help", "-V", "--version").contains(args[0]));
        if (names) {
            return args;
        }
        String[] full = new String[args.length + 1];
        full[0] = "build";
        System.arraycopy(args, 0, full, 1, args.length);
        return full;
    }
}
