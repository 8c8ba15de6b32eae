package org.qingxin.wording;

/** A template or message file is broken; says where and what, in our words. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;
    private final int line;
    private final String chinese;
    private final String english;

    TemplateException(String path, int line, String chinese, String english) {
        super(english);
        this.path = path;
        this.line = line;
        this.chinese = chinese;
        this.english = english;
    }

    /** The file as people are told of it. */
    public String path() {
        return path;
    }

    public int line() {
        return line;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
