package org.qingxin.finding.print;

import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;

/** The forms in which findings can be had. */
public enum Format {
    /** For people. */
    TEXT,
    /** Annotations of a GitHub pull request. */
    GITHUB,
    /** GitLab's Code Quality report. */
    GITLAB,
    /** Static analysis results, SARIF 2.1.0. */
    SARIF,
    /** A test report. */
    JUNIT,
    /** One JSON object a line. */
    JSONL,
    /** Reviewdog. */
    RDJSON;

    /**
     * A writer of this form.
     *
     * @param first the language that comes first where a form has room for both
     */
    public FindingsWriter writer(Catalog first, Catalog second, Excerpts excerpts) {
        return switch (this) {
            case TEXT -> new TextWriter(first, second, excerpts);
            case GITHUB -> ofStanding(new GithubWriter(first));
            case GITLAB -> ofStanding(new GitlabWriter());
            case SARIF -> new SarifWriter(first, second);
            case JUNIT -> ofStanding(new JunitWriter(first));
            case JSONL -> new JsonLinesWriter(excerpts);
            case RDJSON -> ofStanding(new ReviewdogWriter(excerpts));
        };
    }

    /** These forms have no word for what is waived. */
    private static FindingsWriter ofStanding(FindingsWriter writer) {
        return (findings, files) ->
                writer.write(findings.stream().filter(Finding::isStanding).toList(), files);
    }
}
