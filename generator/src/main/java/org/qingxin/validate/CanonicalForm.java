package org.qingxin.validate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.Quotes;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceText;
import org.qingxin.source.SourceText.Edit;
import org.qingxin.source.SourceTree;
import org.qingxin.source.Whitespace;

/**
 * The one way to write a record down: UTF-8, LF, no needless blanks, money with two decimals, quotes around text that
 * looks like a number, the modeline first. Works on the text, so that comments, blank lines, styles and the order of
 * fields stay; what a file means never changes.
 */
public final class CanonicalForm {
    /** Errors inside a value, around which a file can still be tidied. */
    private static final Set<Code> HARMLESS = EnumSet.of(Code.EMPTY_VALUE, Code.ODD_NUMBER, Code.ODD_BOOLEAN);

    private static final int DECIMALS = 2;

    private final SourceTree data;
    private final RecordReader reader;

    public CanonicalForm(SourceTree data) {
        this.data = data;
        this.reader = new RecordReader(data);
    }

    /**
     * What became of a file.
     *
     * @param text its canonical form; empty if the file cannot be understood and is to be left alone
     * @param isCanonical whether the file has that form already
     * @param findings why it cannot be understood
     */
    public record Outcome(String path, Optional<String> text, boolean isCanonical, List<Finding> findings) {}

    /** The files that should hold a record. */
    public List<String> paths() throws IOException {
        return data.survey().files().stream()
                .filter(each -> DataLayout.typeOf(each).isPresent())
                .toList();
    }

    /** @param path one of {@link #paths()} */
    public Outcome of(String path) throws IOException {
        RecordType type = DataLayout.typeOf(path).orElseThrow();
        ParsedFile file = reader.read(path);
        List<Finding> obstacles = file.findings().stream()
                .filter(each -> each.isError() && !HARMLESS.contains(each.code()))
                .toList();
        Optional<String> text = reader.text(path);
        if (file.root().isEmpty() || text.isEmpty() || !obstacles.isEmpty()) {
            return new Outcome(path, Optional.empty(), false, file.findings());
        }
        MapNode root = file.root().get();
        String canonical = rewrite(text.get(), root, type, path);
        Optional<MapNode> again = reader.parse(path, canonical).root();
        if (again.isEmpty() || !meansTheSame(root, again.get())) {
            return new Outcome(path, Optional.empty(), false, List.of());
        }
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        boolean isCanonical = Arrays.equals(bytes, data.read(path, bytes.length));
        return new Outcome(path, Optional.of(canonical), isCanonical, List.of());
    }

    private static String rewrite(String text, MapNode root, RecordType type, String path) {
        SourceText source = new SourceText(Whitespace.tidy(text, root));
        List<Edit> edits = new ArrayList<>();
        new FieldWalk((scalar, of) -> spelling(scalar, of, source).ifPresent(edits::add)).walk(root, type.shape());
        return Modeline.put(source.with(edits), Modeline.of(path, type));
    }

    /** What a value is to be written as, if that is not what the file has. */
    private static Optional<Edit> spelling(Scalar scalar, Class<?> type, SourceText source) {
        if (type == Money.class && scalar.kind() == Scalar.Kind.NUMBER) {
            BigDecimal value = new BigDecimal(scalar.text());
            return value.scale() < DECIMALS
                    ? Optional.of(
                            new Edit(scalar.span(), value.setScale(DECIMALS).toPlainString()))
                    : Optional.empty();
        }
        boolean isText = type == String.class || Id.class.isAssignableFrom(type);
        if (!isText || scalar.text().isEmpty() || !Quotes.areNeeded(scalar.text())) {
            return Optional.empty();
        }
        String written = source.slice(scalar.span());
        boolean isPlain = "\"'|>".indexOf(written.charAt(0)) < 0 && !written.equals("~");
        return isPlain ? Optional.of(new Edit(scalar.span(), Quotes.around(written))) : Optional.empty();
    }

    /** Equal but for decimals of numbers and for quotes. */
    private static boolean meansTheSame(Node one, Node other) {
        if (one instanceof MapNode map && other instanceof MapNode second) {
            boolean fits = map.entries().size() == second.entries().size();
            for (int i = 0; fits && i < map.entries().size(); i++) {
                Node.Entry left = map.entries().get(i);
                Node.Entry right = second.entries().get(i);
                fits = left.key().equals(right.key()) && meansTheSame(left.value(), right.value());
            }
            return fits;
        }
        if (one instanceof SeqNode seq && other instanceof SeqNode second) {
            boolean fits = seq.items().size() == second.items().size();
            for (int i = 0; fits && i < seq.items().size(); i++) {
                fits = meansTheSame(seq.items().get(i), second.items().get(i));
            }
            return fits;
        }
        return one instanceof Scalar scalar && other instanceof Scalar second && sameValue(scalar, second);
    }

    private static boolean sameValue(Scalar one, Scalar other) {
        boolean numbers = one.kind() == Scalar.Kind.NUMBER && other.kind() == Scalar.Kind.NUMBER;
        return one.text().equals(other.text())
                || numbers && new BigDecimal(one.text()).compareTo(new BigDecimal(other.text())) == 0;
    }
}
