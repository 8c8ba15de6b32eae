package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * What a new user comes for, from the start page and with nothing typed into the address bar; the most that it may cost
 * is part of the promise.
 */
class ThreeTasksTest extends InOneWindow {
    @Test
    void theLateReportsOfAVillageAreOneClickAway() {
        var mayor = Visitor.atTheStartOf(PublishedSite.DEMONSTRATION, window);
        mayor.follow("各村（居）情况", "净龙村");
        assertThat(mayor.heading()).isEqualTo("净龙村");
        assertThat(mayor.read("报送情况", "li"))
                .filteredOn(each -> !each.startsWith("按期") && !each.startsWith("未到期"))
                .extracting(each -> each.replaceAll("\\s+", " "))
                .containsExactly(
                        "未报，逾期 1 天 附件 1 第 3 期 —",
                        "迟 2 天 周报 2021-12-15 2021-12-17",
                        "未报，逾期 8 天 周报 2022-01-12 —",
                        "未报，逾期 1 天 周报 2022-01-19 —");
        assertThat(mayor.clicks()).isEqualTo(1);
        assertThat(mayor.keys()).isZero();
    }

    @Test
    void theReportThatAVillageOwesIsOneClickFromItsState() {
        var mayor = Visitor.atTheStartOf(PublishedSite.DEMONSTRATION, window);
        mayor.follow("各村（居）情况", "未报，逾期 1 天");
        assertThat(mayor.heading()).contains("净龙村");
        assertThat(window.driver().getCurrentUrl()).endsWith("periods/2021-winter-3/v-jinglong.html");
        assertThat(mayor.clicks()).isEqualTo(1);
    }

    @Test
    void allLateReportsOfTheTownAreOneClickAwayAndEachLeadsToItsPlace() {
        var mayor = Visitor.atTheStartOf(PublishedSite.DEMONSTRATION, window);
        mayor.follow("报送");
        var late = mayor.see("报送矩阵", "td.miss, td.late");
        assertThat(late).hasSizeGreaterThan(10).allMatch(each -> each.getText().matches("缺|退|迟 \\d+ 天"));
        mayor.click(late.get(0).findElement(By.tagName("a")));
        assertThat(mayor.clicks()).isEqualTo(2);
        assertThat(window.driver().getCurrentUrl()).containsPattern("briefings/.*#u-|periods/2021-winter-./");
    }

    /** Row 1, column 8, 拖欠工资涉及金额: the sum that is shown is that of the cases it leads to. */
    @Test
    void aCellOfAnnex1LeadsToTheCasesThatAddUpToIt() {
        var auditor = Visitor.atTheStartOf(PublishedSite.DEMONSTRATION, window);
        auditor.follow("报送").follow("各期汇总", "第 3 期");
        WebElement cell = window.driver().findElement(By.xpath("//table[@class='form']//td[a/@href='#s-1-8']"));
        String shown = cell.getText();
        BigDecimal sum = yuan(Objects.requireNonNull(cell.getDomAttribute("title")));
        auditor.click(cell.findElement(By.tagName("a")));
        WebElement source = Objects.requireNonNull(
                (WebElement) window.driver().executeScript("return document.querySelector(':target')"));
        assertThat(source.isDisplayed()).isTrue();
        WebElement another = source.findElement(By.xpath("following-sibling::tr/td"));
        assertThat(source.findElement(By.tagName("td")).getCssValue("background-color"))
                .as("the row that was meant stands out")
                .isNotEqualTo(another.getCssValue("background-color"));
        assertThat(source.findElement(By.cssSelector("td.n")).getText()).isEqualTo(shown);
        List<String> cases = source.findElements(By.cssSelector("td.refs a")).stream()
                .map(each -> Objects.requireNonNull(each.getDomProperty("href")))
                .toList();
        auditor.click(source.findElement(By.cssSelector("td.refs a")));
        assertThat(window.driver().getCurrentUrl()).isEqualTo(cases.get(0));
        assertThat(auditor.clicks()).isEqualTo(4);
        assertThat(auditor.keys()).isZero();
        assertThat(cases.stream().map(ThreeTasksTest::found).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    private static BigDecimal found(String address) {
        window.driver().get(address);
        return yuan(window.driver()
                .findElement(By.xpath("//dt[text()='查实欠薪']/following-sibling::dd"))
                .getText());
    }

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text.replaceAll("[^0-9.]", ""));
    }

    @Test
    void aCaseIsFoundByPartOfACompanysName() {
        var clerk = Visitor.atTheStartOf(PublishedSite.DEMONSTRATION, window);
        clerk.press("/").type("彩印").enter();
        SearchTest.awaitResults(window);
        WebElement first = window.driver().findElement(By.cssSelector(".res a[href^='cases/']"));
        assertThat(first.getText()).contains("华彩印务");
        clerk.click(first);
        assertThat(clerk.heading()).contains("华彩印务");
        assertThat(clerk.clicks()).isEqualTo(1);
        assertThat(clerk.keys()).isEqualTo(4);
    }
}
