package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.Pipeline;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.SchemaException;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** Words for whole towns, for tests of what is made from them. */
public final class Demo {
    private static final OnDisk SCHEMAS = OnDisk.at(Path.of("../schemas"));

    private Demo() {}

    /** The repository's own records on the day that its town pins. */
    public static Words words() {
        return Shared.REAL;
    }

    /** The same in another language or on another day. */
    public static Words words(String language, Optional<LocalDate> asOf) {
        return of("../data", language, asOf);
    }

    /** A town with one record of each kind, which changes seldom. */
    public static Words tiny(String language) {
        return of("src/test/resources/site/tiny/data", language, Optional.empty());
    }

    private static final class Shared {
        static final Words REAL = of("../data", "zh-CN", Optional.empty());
    }

    private static Words of(String folder, String language, Optional<LocalDate> asOf) {
        try {
            var checked = new Pipeline(OnDisk.at(Path.of(folder)), SCHEMAS).check(asOf, zone -> {
                throw new AssertionError("a town of a test pins its day");
            });
            assertThat(checked.isFitToPublish()).as("%s", checked.findings()).isTrue();
            return Words.of(TemplateTree.shipped(), language, checked.dataset(), checked.asOf());
        } catch (IOException | SchemaException e) {
            throw new AssertionError(e);
        }
    }
}
