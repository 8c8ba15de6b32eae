package org.qingxin.site.units;

import java.util.stream.Stream;
import org.qingxin.form.Annex3Sheet;
import org.qingxin.form.Annex5Sheet;
import org.qingxin.form.Sheet;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetPage;

/** {@code units/annex3.html} and {@code units/annex5.html}: the forms about the people of the units, as they are printed. */
public final class UnitFormPages {
    private final Edition edition;

    public UnitFormPages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return Stream.of(
                new Page(Address.ANNEX3, "sheet.ftlh", () -> page(Address.ANNEX3, "nav.annex3", staff())),
                new Page(Address.ANNEX5, "sheet.ftlh", () -> page(Address.ANNEX5, "nav.annex5", contacts())));
    }

    private Sheet staff() {
        return new Annex3Sheet(edition.words())
                .of(edition.town().name(), edition.asOf(), edition.data().accounts());
    }

    private Sheet contacts() {
        return new Annex5Sheet(edition.words()).of(edition.data().units());
    }

    private SheetPage page(String address, String name, Sheet sheet) {
        Layout layout = edition.layout(
                address,
                edition.text(name),
                address,
                sheet.page().landscape(),
                edition.crumb("nav.units", Address.UNITS));
        return new SheetForms(edition).page(layout, "export " + sheet.form(), sheet);
    }
}
