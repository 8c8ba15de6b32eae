package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site of an earlier day tells what was known on that day; later days stand on it only as terms to come. */
class EarlierDayTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 15);
    private static final Pattern ISO_DAY = Pattern.compile("\\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\\b");

    private static RenderedSite then;
    private static Map<String, HtmlPage> pages;

    @BeforeAll
    static void render() {
        then = RenderedSite.of(RenderedSite.realRecords(), "zh-CN", Optional.of(DAY));
        pages = then.pages();
    }

    @Test
    void theDayIsSaid() {
        assertThat(pages.values()).allMatch(page -> page.textOf("footer").contains("2021-12-15"));
    }

    /** Examples of checks are of another town. */
    @Test
    void casesThatCameLaterAreNotThere() {
        assertThat(cases()).hasSizeBetween(30, then.data().cases().size() - 1);
        then.data().cases().stream()
                .filter(each -> each.timeline().get(0).on().isAfter(DAY))
                .forEach(each -> assertThat(pages).as(each.id().value()).noneSatisfy((path, page) -> {
                    assertThat(path).doesNotStartWith("checks/");
                    assertThat(page.html()).contains(each.id().value());
                }));
    }

    @Test
    void timelinesEndWithThatDay() {
        assertThat(cases())
                .allSatisfy(page -> assertThat(happened(page))
                        .as(page.path())
                        .isNotEmpty()
                        .allMatch(each -> !LocalDate.parse(each).isAfter(DAY)));
    }

    @Test
    void inspectionsThatCameLaterAreNotThere() {
        var later = then.data().inspections().stream()
                .filter(each -> each.on().isAfter(DAY))
                .map(each -> each.id().value())
                .toList();
        assertThat(later).isNotEmpty();
        assertThat(pages.values())
                .allSatisfy(page -> assertThat(page.ids()).as(page.path()).doesNotContainAnyElementsOf(later));
    }

    @Test
    void creditActionsDecidedLaterAreNotThere() {
        var later = then.data().creditActions().stream()
                .filter(each -> each.decidedOn().isAfter(DAY))
                .toList();
        assertThat(later).isNotEmpty();
        assertThat(later)
                .allSatisfy(each -> assertThat(pages.values())
                        .noneMatch(page -> page.html().contains(each.facts().strip())));
    }

    @Test
    void monthsAndPaymentsThatCameLaterAreNotToldOfProjects() {
        var projects = pages.values().stream()
                .filter(page -> page.path().startsWith("projects/HG-"))
                .toList();
        var later = then.data().projects().stream()
                .flatMap(each -> each.months().stream())
                .flatMap(each ->
                        Stream.of(Optional.of(each.month()), each.payPaidOn().map(LocalDate::toString)))
                .flatMap(Optional::stream)
                .filter(each -> each.compareTo(DAY.toString()) > 0)
                .distinct()
                .toList();
        assertThat(later).isNotEmpty();
        assertThat(projects)
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(later)
                        .as(page.path())
                        .noneMatch(each -> page.html().contains("class=\"nw\">" + each + "</t")));
    }

    private static List<HtmlPage> cases() {
        return pages.values().stream()
                .filter(page -> page.path().matches("cases/HG-[^/]+"))
                .toList();
    }

    /** Days of timeline entries that have happened; terms that are still to come are marked as planned. */
    private static List<String> happened(HtmlPage page) {
        var planned = new TreeSet<Integer>();
        page.elements("li")
                .filter(each -> each.attributes().getOrDefault("class", "").contains("plan"))
                .forEach(each -> planned.add(each.start()));
        var days = new ArrayList<String>();
        int item = -1;
        for (HtmlPage.Element each : page.elements().toList()) {
            item = each.name().equals("li") ? each.start() : item;
            if (each.name().equals("time") && !planned.contains(item)) {
                ISO_DAY.matcher(each.attributes().getOrDefault("datetime", ""))
                        .results()
                        .forEach(found -> days.add(found.group()));
            }
        }
        return days;
    }
}
