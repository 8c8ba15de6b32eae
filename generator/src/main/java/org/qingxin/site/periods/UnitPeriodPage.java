package org.qingxin.site.periods;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.part.SheetForm;
import org.qingxin.wording.Markup;

/**
 * {@code periods/<id>/<unit>.html}: a unit's Annex 1 worked out, held against the one it filed.
 *
 * @param violations identities of the form that the filed figures break
 * @param narrative what the unit wrote beside the figures; none or one
 * @param files the form as a workbook; none before the period is over
 */
public record UnitPeriodPage(
        Layout layout,
        String meta,
        String notice,
        SheetForm form,
        String note,
        List<PeriodPage.Difference> differences,
        List<String> violations,
        List<ChangeRow> changes,
        List<ChangeRow> changedParts,
        List<Fact> filing,
        List<Markup> narrative,
        List<PeriodPage.Source> sources,
        List<Layout.NavItem> others,
        List<Link> files) {}
