package org.qingxin.site.projects;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.form.SafeguardSheet;
import org.qingxin.form.Sheet;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetPage;

/** {@code projects/safeguards.html}: the ledger 一金三制 as it is printed; one for each village of a town with many projects. */
public final class SafeguardFormPages {
    private static final int MOST = 120;

    private final Edition edition;
    private final SafeguardLedger town;

    public SafeguardFormPages(Edition edition) {
        this.edition = edition;
        this.town = edition.views().safeguards();
    }

    public Stream<Page> pages() {
        Page all = new Page(Address.SAFEGUARD_FORM, "sheet.ftlh", this::town);
        return isLong()
                ? Stream.concat(
                        Stream.of(all),
                        villages().stream()
                                .map(each ->
                                        new Page(Address.safeguardFormOf(each), "sheet.ftlh", () -> village(each))))
                : Stream.of(all);
    }

    private boolean isLong() {
        return town.rows().size() > MOST;
    }

    private List<Id.Unit> villages() {
        return town.rows().stream()
                .map(each -> each.project().village())
                .distinct()
                .sorted()
                .toList();
    }

    private SheetPage town() {
        String title = edition.text("safeguards.ledger");
        Layout layout = layout(Address.SAFEGUARD_FORM, title);
        SheetForms forms = new SheetForms(edition);
        return isLong()
                ? forms.parted(
                        layout,
                        command(""),
                        villages().stream()
                                .map(each -> new Link(edition.unitName(each), Address.safeguardFormOf(each)))
                                .toList())
                : forms.page(layout, command(""), sheet(title, town));
    }

    private SheetPage village(Id.Unit village) {
        String title = edition.text("safeguards.ofVillage", edition.unitName(village));
        return new SheetForms(edition)
                .page(
                        layout(Address.safeguardFormOf(village), title),
                        command(" --unit " + village.value()),
                        sheet(title, town.in(village)));
    }

    private Sheet sheet(String title, SafeguardLedger ledger) {
        return new SafeguardSheet(edition.words()).of(title, ledger);
    }

    private Layout layout(String address, String title) {
        return edition.layout(
                address, title, Address.SAFEGUARDS, true, edition.crumb("nav.safeguards", Address.SAFEGUARDS));
    }

    private static String command(String option) {
        return "export " + SafeguardSheet.FORM + option;
    }
}
