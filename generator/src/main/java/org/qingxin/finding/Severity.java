package org.qingxin.finding;

/** How much a finding matters: an error stops publishing, a warning stands on the problems page. */
public enum Severity {
    ERROR,
    WARNING
}
