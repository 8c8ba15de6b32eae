package org.qingxin.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be understood. */
record UsageErrors(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        terminal.say("用法错误 / usage: " + problem.getMessage());
        String name = command.getCommandSpec().qualifiedName();
        terminal.say("看帮助 / help: " + name + " --help");
        return ExitCode.FAULT;
    }
}
