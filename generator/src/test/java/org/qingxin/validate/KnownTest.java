package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qingxin.source.InMemory;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.rule.Rules;

/** Looking at the same folder again: what is read, and that nothing is overlooked. */
class KnownTest {
    private static final Instant NOW = Instant.parse("2022-01-20T08:00:00Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(3);

    private final Map<String, String> texts = new HashMap<>(Example.town().files());
    private final Map<String, String> stamps = new HashMap<>();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theSecondTimeOnlyWhatHasChangedIsRead() throws Exception {
        texts.keySet().forEach(path -> stamps.put(path, "1"));
        var validator = Validator.of(Example.SCHEMAS, new Watched(), Rules.all());
        validator.reload(NOW);
        assertThat(read).containsAll(texts.keySet());
        read.clear();
        validator.reload(NOW);
        assertThat(read).isEmpty();
        String changed = texts.keySet().stream().sorted().findFirst().orElseThrow();
        stamps.put(changed, "2");
        validator.reload(NOW);
        assertThat(read).containsExactly(changed);
    }

    @Test
    void whatCannotTellWhetherItChangedIsReadEachTime() throws Exception {
        var validator = Validator.of(Example.SCHEMAS, new Watched(), Rules.all());
        validator.reload(NOW);
        read.clear();
        validator.reload(NOW);
        assertThat(read).containsAll(texts.keySet());
    }

    /** It may be written once more in the same moment of its file system. */
    @Test
    void whatWasWrittenAMomentAgoIsReadEachTime() throws Exception {
        texts.keySet().forEach(path -> stamps.put(path, "new"));
        var validator = Validator.of(Example.SCHEMAS, new Watched(), Rules.all());
        validator.reload(NOW);
        read.clear();
        validator.reload(NOW);
        assertThat(read).containsAll(texts.keySet());
    }

    /** A file that is broken, mended, deleted and put back is each time what it is. */
    @Test
    void theOutcomeIsThatOfReadingEverything() throws Exception {
        texts.keySet().forEach(path -> stamps.put(path, "1"));
        var validator = Validator.of(Example.SCHEMAS, new Watched(), Rules.all());
        String path = texts.keySet().stream()
                .filter(each -> each.startsWith("cases/"))
                .sorted()
                .findFirst()
                .orElseThrow();
        String sound = texts.get(path);
        int step = 1;
        for (Optional<String> text : List.of(
                Optional.of(sound), Optional.of(sound + "\nodd: ["), Optional.<String>empty(), Optional.of(sound))) {
            text.ifPresentOrElse(now -> texts.put(path, now), () -> texts.remove(path));
            stamps.put(path, "step " + step++);
            Loaded whole = Validator.of(Example.SCHEMAS, InMemory.ofTexts(texts), Rules.all())
                    .load();
            Loaded again = validator.reload(NOW);
            assertThat(again.findings()).isEqualTo(whole.findings());
            assertThat(again.origins()).isEqualTo(whole.origins());
            assertThat(again.broken()).isEqualTo(whole.broken());
            assertThat(again.files()).isEqualTo(whole.files());
        }
    }

    private final class Watched implements SourceTree {
        @Override
        public Listing survey() {
            var told = new TreeMap<String, Stamp>();
            stamps.forEach((path, stamp) ->
                    told.put(path, new Stamp(stamp.startsWith("new") ? NOW.minusSeconds(1) : LONG_AGO, stamp)));
            return new Listing(List.copyOf(texts.keySet()), List.of(), told);
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            read.add(path);
            return InMemory.ofTexts(texts).read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return texts.containsKey(path);
        }

        @Override
        public String shown(String path) {
            return path;
        }
    }
}
