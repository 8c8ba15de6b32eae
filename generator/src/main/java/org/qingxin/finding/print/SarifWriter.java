package org.qingxin.finding.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Severity;
import org.qingxin.finding.Span;
import org.qingxin.finding.Waiving;

/** SARIF 2.1.0, for code scanning. Holds no text of the records beyond what messages quote. */
record SarifWriter(Catalog first, Catalog second) implements FindingsWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String write(List<Finding> findings, int filesChecked) {
        List<Code> codes =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        List<Map<String, Object>> rules =
                codes.stream().map(code -> rule(code).map()).toList();
        List<Map<String, Object>> results = Told.all(findings).stream()
                .map(told -> result(told, codes.indexOf(told.finding().code())).map())
                .toList();
        Fields tool = Fields.of("driver", Fields.of("name", "qingxin").and("rules", rules));
        Fields run =
                Fields.of("tool", tool).and("columnKind", "unicodeCodePoints").and("results", results);
        return Fields.of("$schema", SCHEMA)
                        .and("version", "2.1.0")
                        .and("runs", List.of(run.map()))
                        .json()
                + "\n";
    }

    private Fields rule(Code code) {
        Fields rule = Fields.of("id", code.id())
                .and("name", code.name())
                .and("shortDescription", text(first.explanation(code) + " / " + second.explanation(code)))
                .and("fullDescription", text(first.source(code) + " / " + second.source(code)))
                .and("defaultConfiguration", Fields.of("level", level(code.severity())));
        List<String> help = new ArrayList<>();
        first.helpFor(code).ifPresent(help::add);
        second.helpFor(code).ifPresent(help::add);
        return help.isEmpty() ? rule : rule.and("help", text(String.join("\n", help)));
    }

    private Fields result(Told told, int rule) {
        Fields result = Fields.of("ruleId", told.code())
                .and("ruleIndex", rule)
                .and("level", level(told.finding().severity()))
                .and("message", text(told.zh() + " / " + told.en()))
                .and("locations", List.of(location(told.at()).map()))
                .and("partialFingerprints", Fields.of("finding/v1", told.fingerprint()));
        List<Map<String, Object>> related = told.finding().related().stream()
                .map(span -> location(span)
                        .and("message", text(first.related(told.finding())))
                        .map())
                .toList();
        told.finding()
                .waived()
                .ifPresent(waiving ->
                        result.and("suppressions", List.of(suppression(waiving).map())));
        told.fix().ifPresent(fix -> result.and("fixes", List.of(fix(fix).map())));
        return related.isEmpty() ? result : result.and("relatedLocations", related);
    }

    private static Fields fix(Fix fix) {
        Fields replacement =
                Fields.of("deletedRegion", region(fix.at())).and("insertedContent", text(fix.replacement()));
        Fields change = Fields.of("artifactLocation", artifact(fix.at().shownPath()))
                .and("replacements", List.of(replacement.map()));
        return Fields.of("artifactChanges", List.of(change.map()));
    }

    private static Fields suppression(Waiving waiving) {
        String justification =
                waiving.waiver() + ": " + waiving.shownReason() + " (" + waiving.by() + ", ≤ " + waiving.until() + ")";
        return Fields.of("kind", "external").and("status", "accepted").and("justification", justification);
    }

    private static Fields location(Span at) {
        return Fields.of(
                "physicalLocation",
                Fields.of("artifactLocation", artifact(at.shownPath())).and("region", region(at)));
    }

    private static Fields region(Span at) {
        return Fields.of("startLine", at.line())
                .and("startColumn", at.column())
                .and("endLine", at.endLine())
                .and("endColumn", at.endColumn());
    }

    /** Relative to where the command ran, which is the checkout; a folder elsewhere by its full address. */
    private static Fields artifact(String path) {
        try {
            if (path.startsWith("/")) {
                return Fields.of("uri", new URI("file", "", path, null).toASCIIString());
            }
            String uri = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            return Fields.of("uri", uri).and("uriBaseId", "%SRCROOT%");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be encoded", e);
        }
    }

    private static Fields text(String text) {
        return Fields.of("text", text);
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }
}
