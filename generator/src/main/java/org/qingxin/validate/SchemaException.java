package org.qingxin.validate;

import org.qingxin.finding.Finding;

/** A schema is missing or broken, so nothing can be checked: the fault of the installation, not of the data. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    SchemaException(Finding finding) {
        super(finding.code().id());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
