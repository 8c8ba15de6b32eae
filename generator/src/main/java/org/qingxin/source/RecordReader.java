package org.qingxin.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;
import org.qingxin.source.SourceText.Edit;

/** Bytes to tree, for one file. Never throws for what a file may hold: that becomes findings. */
public final class RecordReader {
    /** Larger files are refused before they are parsed. */
    static final int MAX_BYTES = 256 * 1024;

    /** In a file with more findings nobody looks for a fix of one, and trying them all would take long. */
    private static final int MOST_TRIED = 20;

    private final SourceTree tree;

    public RecordReader(SourceTree tree) {
        this.tree = tree;
    }

    public ParsedFile read(String path) {
        String shown = tree.shown(path);
        List<Finding> findings = new ArrayList<>();
        Optional<byte[]> bytes = bytes(path, shown, findings);
        Optional<String> text = bytes.filter(read -> isSmall(read, shown, findings))
                .flatMap(read -> Decoder.decode(read, shown, findings));
        Optional<Node.MapNode> root = text.flatMap(decoded -> tree(decoded, shown, findings));
        String readable = text.orElseGet(() -> bytes.map(Decoder::lenient).orElse(""));
        return new ParsedFile(path, shown, root, readable, mended(findings, readable, shown));
    }

    private static Optional<Node.MapNode> tree(String text, String shown, List<Finding> findings) {
        Optional<Node.MapNode> plain = findings.isEmpty() ? PlainReader.read(text, shown) : Optional.empty();
        return plain.or(() -> new YamlReader(text, shown, findings).read());
    }

    private static List<Finding> mended(List<Finding> findings, String text, String shown) {
        if (findings.isEmpty()) {
            return List.of();
        }
        LineRepair repair = new LineRepair(SourceLines.of(text), shown);
        return findings.stream()
                .map(each -> {
                    Finding mended = repair.mend(each);
                    boolean helps = mended.fix()
                            .filter(fix -> each.code() == Code.BYTE_ORDER_MARK || helps(fix, each, findings, text))
                            .isPresent();
                    return helps ? mended : each;
                })
                .toList();
    }

    /** Whether what the parser stumbled over is gone, with nothing new before it on its line. */
    private static boolean helps(Fix fix, Finding finding, List<Finding> before, String text) {
        if (before.size() > MOST_TRIED) {
            return false;
        }
        String changed = new SourceText(text).with(List.of(new Edit(fix.at(), fix.replacement())));
        List<Finding> after = new ArrayList<>();
        String shown = finding.at().path();
        CharacterCheck.accept(changed, shown, after).ifPresent(decoded -> new YamlReader(decoded, shown, after).read());
        return after.stream()
                .filter(each -> each.at().line() == finding.at().line())
                .filter(each -> each.at().column() <= finding.at().column())
                .noneMatch(each -> each.code() == finding.code() || !before.contains(each));
    }

    /** The text of a file that is no record, decoded as well as can be; of a large one the beginning. */
    public Optional<String> readable(String path) {
        return bytes(path, tree.shown(path), new ArrayList<>()).map(Decoder::lenient);
    }

    /** A text in the place of a file. */
    public ParsedFile parse(String path, String text) {
        String shown = tree.shown(path);
        List<Finding> findings = new ArrayList<>();
        Optional<Node.MapNode> root = new YamlReader(text, shown, findings).read();
        return new ParsedFile(path, shown, root, text, List.copyOf(findings));
    }

    /** The text of a file with {@code \n} at its line ends and no byte order mark; empty where {@link #read} says why. */
    public Optional<String> text(String path) {
        List<Finding> told = new ArrayList<>();
        String shown = tree.shown(path);
        return bytes(path, shown, told)
                .filter(bytes -> isSmall(bytes, shown, told))
                .flatMap(bytes -> Decoder.decode(bytes, shown, told));
    }

    /** One line of a file for display, decoded as well as can be. */
    public Optional<String> line(String path, int line) {
        try {
            return Decoder.lenient(tree.read(path, MAX_BYTES))
                    .lines()
                    .skip(line - 1L)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String path, String shown, List<Finding> findings) {
        try {
            return Optional.of(tree.read(path, MAX_BYTES));
        } catch (IOException e) {
            findings.add(Finding.of(Code.UNREADABLE, Span.startOf(shown)));
            return Optional.empty();
        }
    }

    private static boolean isSmall(byte[] bytes, String shown, List<Finding> findings) {
        if (bytes.length > MAX_BYTES) {
            findings.add(Finding.of(
                    Code.TOO_LARGE, Span.startOf(shown), Map.of("limit", Arg.of(MAX_BYTES / 1024 + " KiB"))));
            return false;
        }
        return true;
    }
}
