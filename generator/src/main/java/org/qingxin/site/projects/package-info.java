/** Projects, and the ledger of one deposit and three systems. */
@NullMarked
package org.qingxin.site.projects;

import org.jspecify.annotations.NullMarked;
