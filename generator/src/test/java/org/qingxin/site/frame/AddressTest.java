package org.qingxin.site.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Id;
import org.qingxin.site.RenderedSite;

/** Where pages are: in folders, by a file's name, and the way back. */
class AddressTest {
    @Test
    void everyAddressEndsInAFileName() {
        assertThat(Address.of(new Id.Case("HG-2021-BH-001"))).isEqualTo("cases/HG-2021-BH-001.html");
        assertThat(Address.of(new Id.Project("HG-P-BH-001"))).isEqualTo("projects/HG-P-BH-001.html");
        assertThat(Address.of(new Id.Employer("HG-E-BH-001"))).isEqualTo("employers/HG-E-BH-001.html");
        assertThat(Address.of(new Id.Unit("v-baohong"))).isEqualTo("units/v-baohong.html");
        assertThat(Address.of(new Id.Page("guide"))).isEqualTo("pages/guide.html");
    }

    @Test
    void aPeriodHasAPageAndAFormOfEachUnit() {
        var campaign = RenderedSite.tiny().data().currentCampaign().orElseThrow();
        var period = campaign.periods().get(0);
        assertThat(Address.of(campaign.id(), period)).isEqualTo("periods/2021-winter-1.html");
        assertThat(Address.of(campaign.id(), period, new Id.Unit("office")))
                .isEqualTo("periods/2021-winter-1/office.html");
    }

    @Test
    void whatHasNoPageHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> Address.of(new Id.Calendar("2021")));
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "cases/index.html, ../", "periods/2021-winter-1/office.html, ../../"})
    void theWayBackToTheRootClimbsOutOfEachFolder(String path, String root) {
        assertThat(Address.rootOf(path)).isEqualTo(root);
    }
}
