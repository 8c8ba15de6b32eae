package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qingxin.Pipeline;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.TemplateTree;

class OnDemandTest {
    @Test
    void everyFileIsTheOneThatABuildPublishesButForTheListOfThem() throws Exception {
        var built = RenderedSite.tiny();
        var pipeline =
                new Pipeline(OnDisk.at(Path.of("src/test/resources/site/tiny/data")), OnDisk.at(Path.of("../schemas")));
        var checked = RenderedSite.checked(RenderedSite.tinyRecords(), Optional.empty());
        var provenance = new Provenance(Optional.of(RenderedSite.HEAD), "qingxin 0.1.0");
        var site = pipeline.site(checked, TemplateTree.shipped(), "zh-CN", provenance)
                .onDemand();
        var pages = new TreeMap<>(built.files());
        assertThat(pages.remove("manifest.json"))
                .as("the list of what is published")
                .isNotNull();
        pages.forEach((path, bytes) -> assertThat(site.file(path))
                .as(path)
                .hasValueSatisfying(made -> assertThat(made).isEqualTo(bytes)));
        assertThat(site.file("cases/none.html")).isEmpty();
        assertThat(site.file("search/none.js")).isEmpty();
        assertThat(site.file("")).isEmpty();
    }
}
