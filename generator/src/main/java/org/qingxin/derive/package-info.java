/**
 * What follows from a town's records on a given day: states of cases, ledgers, Annex 1, duties and their dates,
 * warnings. {@link org.qingxin.derive.Views} is the way in, and each room below it holds one subject. Everything here is a pure function of records and day; it
 * reads no file, asks no clock and says no word, so that the same commit and day always give the same answer.
 */
@NullMarked
package org.qingxin.derive;

import org.jspecify.annotations.NullMarked;
