/**
 * Ledgers as typed columns over the views: what a column is called and what stands in it is written once and serves
 * pages, workbooks and files for programs.
 */
@NullMarked
package org.qingxin.form.ledger;

import org.jspecify.annotations.NullMarked;
