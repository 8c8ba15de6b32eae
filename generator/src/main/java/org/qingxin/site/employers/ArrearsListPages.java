package org.qingxin.site.employers;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.form.ArrearsListSheet;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetPage;

/** {@code employers/arrears-list.html}: enterprises in arrears (拖欠工资企业明细) as they are told to who pays compensation. */
public final class ArrearsListPages {
    /** Of more cases the list is made as a file only. */
    private static final int MOST = 300;

    private final Edition edition;

    public ArrearsListPages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.ARREARS_LIST, "sheet.ftlh", this::page));
    }

    private SheetPage page() {
        Layout layout = edition.layout(
                Address.ARREARS_LIST,
                edition.text("arrearsList.name"),
                Address.ARREARS_LIST,
                true,
                edition.crumb("nav.employers", Address.EMPLOYERS));
        String command = "export " + ArrearsListSheet.FORM;
        SheetForms forms = new SheetForms(edition);
        return ArrearsListSheet.owing(edition.words()).size() > MOST
                ? forms.parted(layout, command, List.of())
                : forms.page(layout, command, new ArrearsListSheet(edition.words()).ofTown());
    }
}
