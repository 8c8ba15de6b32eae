package org.qingxin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.source.OnDisk;

/** A town with a record of every kind, in whose every free text one may put what one likes. */
public final class HostileTown {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final Dataset TOWN = town();

    private HostileTown() {}

    private static Dataset town() {
        var records = new ArrayList<TownRecord>();
        var tiny = RenderedSite.tiny().data();
        var large = RenderedSite.checked(OnDisk.at(Path.of("src/test/resources/validate/town")), Optional.empty());
        for (RecordType type : RecordType.values()) {
            records.addAll((tiny.all(type).isEmpty() ? large.dataset() : tiny).all(type));
        }
        return Dataset.of(records);
    }

    /** One a line; ⏎ stands for a line end. */
    public static List<String> payloads() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/site/payloads.txt")).stream()
                .map(each -> each.replace('⏎', '\n'))
                .toList();
    }

    public static RenderedSite render(String text) {
        return RenderedSite.of(Poisoned.of(TOWN, text), DAY, "zh-CN");
    }

    /** Every record says no more than it must. */
    public static RenderedSite renderBare() {
        return RenderedSite.of(Poisoned.bare(TOWN), DAY, "zh-CN");
    }
}
