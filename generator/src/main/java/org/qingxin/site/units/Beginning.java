package org.qingxin.site.units;

/**
 * The file with which a unit begins its next case.
 *
 * @param path relative to the data folder
 * @param text with every field explained
 * @param bare what has to be filled in and nothing else
 */
public record Beginning(String path, String text, String bare) {}
