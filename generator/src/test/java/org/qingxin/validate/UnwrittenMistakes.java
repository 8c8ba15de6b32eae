package org.qingxin.validate;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.qingxin.finding.Code;
import org.qingxin.source.InMemory;
import org.qingxin.source.SourceTree;

/** Mistakes that an example in lines of text cannot show, made in the town of the tests or in what it is held against. */
final class UnwrittenMistakes {
    private static final String FILE = "employers/v-baohong/HG-E-BH-001.yaml";
    private static final String SCHEMA = "employer.schema.json";

    static final Map<Code, Supplier<Mistake>> ALL = new TreeMap<>(Map.of(
            // a right of the file system
            Code.UNREADABLE, () -> new Mistake(new Locked(town()), Example.SCHEMAS),
            // bytes
            Code.NOT_UTF8, () -> bytes(text -> text.getBytes(Charset.forName("GBK"))),
            Code.UTF16, () -> bytes(text -> ("\uFEFF" + text).getBytes(UTF_16LE)),
            // too long to be shown
            Code.TOO_LARGE, () -> bytes(text -> (text + "# x\n".repeat(100_000)).getBytes(UTF_8)),
            Code.LINE_TOO_LONG, () -> bytes(text -> (text + "note: " + "长".repeat(20_000) + "\n").getBytes(UTF_8)),
            // the lack of every file
            Code.NO_RECORDS, () -> new Mistake(new InMemory(Map.of()), Example.SCHEMAS),
            // made in a schema, not in a record
            Code.UNSCHEMATIC,
                    () -> schema(text -> text.replaceFirst("\"name\": \\{", "$0\"not\": {\"pattern\": \"示例厂\"}, ")),
            Code.BROKEN_SCHEMA, () -> schema(text -> text.substring(0, text.length() / 2)),
            Code.NO_SCHEMA, () -> schema(text -> "")));

    /** Records, and the schemas that they are held against. */
    record Mistake(SourceTree data, SourceTree schemas) {}

    private UnwrittenMistakes() {}

    private static InMemory town() {
        return InMemory.ofTexts(Example.town().files());
    }

    private static Mistake bytes(Function<String, byte[]> spoil) {
        Map<String, byte[]> files = new TreeMap<>(town().files());
        files.put(FILE, spoil.apply(Example.town().text(FILE)));
        return new Mistake(new InMemory(files), Example.SCHEMAS);
    }

    private static Mistake schema(UnaryOperator<String> spoil) {
        Map<String, String> files = Example.texts(Example.SCHEMAS);
        files.computeIfPresent(SCHEMA, (name, text) -> spoil.apply(text));
        files.values().removeIf(String::isEmpty);
        return new Mistake(town(), InMemory.ofTexts(files));
    }

    private record Locked(SourceTree tree) implements SourceTree {
        @Override
        public Listing survey() throws IOException {
            return tree.survey();
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            if (path.equals(FILE)) {
                throw new IOException("locked");
            }
            return tree.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return tree.exists(path);
        }

        @Override
        public String shown(String path) {
            return tree.shown(path);
        }
    }
}
