/**
 * What a town keeps: one record per kind of file under {@code data/}, ids, {@link org.qingxin.model.Money}, and the
 * sealed family of events that make up a case. Knows the JDK and nothing else; whether a record is right is decided in
 * {@code validate}, what follows from it in {@code derive}.
 */
@NullMarked
package org.qingxin.model;

import org.jspecify.annotations.NullMarked;
