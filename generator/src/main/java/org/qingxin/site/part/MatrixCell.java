package org.qingxin.site.part;

/**
 * Whether one thing was sent, in a table of many.
 *
 * @param text a sign: ✓, 迟, 缺
 * @param style {@code ok}, {@code late}, {@code miss} or {@code fut}
 * @param note what the sign means, with days
 */
public record MatrixCell(String text, String style, String note, String href) {}
