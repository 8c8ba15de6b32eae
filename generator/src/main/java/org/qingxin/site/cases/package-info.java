/** Cases and what is pressing about them: ledger, case, dossier, key cases, compensation holds, incidents, credit actions. */
@NullMarked
package org.qingxin.site.cases;

import org.jspecify.annotations.NullMarked;
