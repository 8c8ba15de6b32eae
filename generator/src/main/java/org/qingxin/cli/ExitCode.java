package org.qingxin.cli;

/** What the process ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** Problems in the data, which the user can mend. */
    static final int PROBLEMS = 1;
    /** Wrong usage, wrong surroundings, or a fault of the program. */
    static final int FAULT = 2;

    private ExitCode() {}
}
