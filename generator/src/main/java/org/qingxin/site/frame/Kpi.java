package org.qingxin.site.frame;

/**
 * A figure of the strip at the head of a page.
 *
 * @param tone {@code hot} for what is wrong, {@code ok} for what is done; empty for neither
 * @param note what the figure is made of; may be empty
 */
public record Kpi(String label, String value, String unit, String tone, String note) {}
