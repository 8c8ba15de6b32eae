package org.qingxin.export;

import java.util.List;
import java.util.Optional;

/** All that can be exported, in the order in which it is listed. An export is added here and nowhere else. */
public final class Catalogue {
    private static final List<Export> ALL = List.of(
            new Annex1Export(),
            new Annex1CheckExport(),
            new Annex1UnitsExport(),
            new RollUpExport(),
            new Annex2Export(),
            new Annex3Export(),
            new Annex4Export(),
            new Annex5Export(),
            new SafeguardExport(),
            new ArrearsListExport(),
            new PaymentNoticeExport(),
            new MediationExport(),
            new BriefingExport(),
            new SpecialReportExport(),
            new ReminderExport(),
            new SummaryExport(),
            new LedgerExport(),
            new DeadlinesExport(),
            new PackageExport());

    private Catalogue() {}

    public static List<Export> all() {
        return ALL;
    }

    public static Optional<Export> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
