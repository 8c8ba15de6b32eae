package org.qingxin.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.qingxin.audit.Deviation.Place;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.export.Json;

/** What came of checking a site, for programs: complete, however much there is. */
public final class VerificationJson {
    private VerificationJson() {}

    public static String of(Verification verification) {
        Origin origin = verification.manifest().origin();
        return "{\n\"proven\": " + verification.isProven()
                + ",\n\"commit\": " + origin.commit().id().map(Json::text).orElse("null")
                + ",\n\"asOf\": " + Json.text(origin.asOf().toString())
                + ",\n\"program\": " + Json.text(origin.program())
                + ",\n\"files\": " + verification.manifest().files().size()
                + ",\n\"records\": " + verification.manifest().records().size()
                + ",\n\"remarks\": "
                + verification.remarks().stream()
                        .map(each -> Json.text(Seal.word(each)))
                        .collect(joining(", ", "[", "]"))
                + ",\n\"folder\": " + list(verification.folder(), VerificationJson::deviation)
                + ",\n\"doubts\": " + list(verification.doubts(), VerificationJson::doubt)
                + ",\n\"rebuilt\": "
                + verification
                        .rebuilt()
                        .map(each -> "{\"files\": " + each.files() + ", \"different\": "
                                + list(each.deviations(), VerificationJson::deviation) + "}")
                        .orElse("null")
                + "\n}\n";
    }

    private static <T> String list(List<T> all, Function<T, String> one) {
        return all.isEmpty() ? "[]" : all.stream().map(one).collect(joining(",\n", "[\n", "]"));
    }

    private static String deviation(Deviation deviation) {
        return "{\"path\": " + Json.text(deviation.path()) + ", \"kind\": \"" + Seal.word(deviation.kind()) + "\""
                + deviation.at().map(VerificationJson::place).orElse("") + "}";
    }

    private static String place(Place place) {
        return ", \"byte\": " + place.offset()
                + place.line().map(each -> ", \"line\": " + each).orElse("");
    }

    private static String doubt(Doubt doubt) {
        return "{\"path\": " + Json.text(doubt.path()) + ", \"kind\": \"" + Seal.word(doubt.kind()) + "\", \"atHand\": "
                + doubt.isAtHand() + "}";
    }
}
