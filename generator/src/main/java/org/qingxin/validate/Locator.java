package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.Quotes;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceText;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Problem.Place;

/** From a record and a pointer to a place in a file. Files are read again for it: most runs find nothing. */
public final class Locator {
    private final SourceTree data;
    private final Map<Id, String> origins;
    private final Function<String, ParsedFile> reader;
    private final Map<String, ParsedFile> files = new TreeMap<>();

    /** @param origins the file of each record */
    public Locator(SourceTree data, Map<Id, String> origins) {
        this(data, origins, new RecordReader(data)::read);
    }

    /** @param reader gives a file of the tree by its path */
    Locator(SourceTree data, Map<Id, String> origins, Function<String, ParsedFile> reader) {
        this.data = data;
        this.origins = origins;
        this.reader = reader;
    }

    public Finding locate(Problem problem) {
        Finding finding = Finding.of(problem.code(), span(problem.at()), problem.args());
        for (Place each : problem.related()) {
            Span other = span(each);
            finding = other.equals(finding.at()) ? finding : finding.relatedTo(other);
        }
        return finding.withFix(problem.meant().flatMap(value -> fix(problem.at(), value)));
    }

    /** The same for many, many files at a time; none is held longer than it is looked into. */
    public List<Finding> locate(List<Problem> problems) {
        Map<String, List<Integer>> byFile = new TreeMap<>();
        for (int i = 0; i < problems.size(); i++) {
            String path = origins.getOrDefault(problems.get(i).at().record(), "");
            byFile.computeIfAbsent(path, each -> new ArrayList<>()).add(i);
        }
        Finding[] located = new Finding[problems.size()];
        byFile.values().parallelStream().forEach(numbers -> {
            Locator own = new Locator(data, origins, reader);
            numbers.forEach(i -> located[i] = own.locate(problems.get(i)));
        });
        return List.of(located);
    }

    private Optional<ParsedFile> file(Id record) {
        return Optional.ofNullable(origins.get(record)).map(path -> files.computeIfAbsent(path, reader));
    }

    private Span span(Place place) {
        return file(place.record())
                .map(file -> node(file, place).map(Node::span).orElse(Span.startOf(file.shown())))
                .orElseGet(() -> Span.startOf(data.shown(RecordType.TOWN.folder())));
    }

    private static Optional<Node> node(ParsedFile file, Place place) {
        return file.root().map(root -> root.nearest(place.pointer()));
    }

    /** The value in the place of the one that stands there, quoted as that is. */
    private Optional<Fix> fix(Place place, String value) {
        return file(place.record())
                .flatMap(file -> node(file, place)
                        .filter(node -> node instanceof Scalar
                                && node.span().line() == node.span().endLine())
                        .map(node -> {
                            String written = new SourceText(file.text()).slice(node.span());
                            boolean isQuoted = written.startsWith("'") || written.startsWith("\"");
                            return Fix.maybe(node.span(), isQuoted ? Quotes.around(value) : value);
                        }));
    }
}
