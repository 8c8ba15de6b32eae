package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qingxin.audit.Manifest;
import org.qingxin.audit.ManifestReader;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.history.Earlier;
import org.qingxin.history.Earlier.Standing;
import org.qingxin.wording.change.ChangeWords;

/**
 * The commits that a published site was made from before, held against the history of today: what was published and is no
 * longer part of it was taken back behind the readers' backs. One that was found missing is remembered by every later
 * edition at the same place, until history has it again.
 */
final class EarlierEditions {
    private EarlierEditions() {}

    /** Those that are not known to belong to it; none if nothing was published there yet. */
    static List<Earlier> missing(Path site, Path data) throws IOException {
        Path list = site.resolve(Manifest.PATH);
        Optional<Manifest.Origin> before =
                Files.isRegularFile(list) ? ManifestReader.origin(Files.readAllBytes(list)) : Optional.empty();
        List<Earlier> missing = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        before.map(each -> each.past().earlier()).orElse(List.of()).stream()
                .filter(each -> seen.add(each.commit()))
                .forEach(each -> missing.add(each.again(data)));
        before.flatMap(each -> each.commit().id())
                .filter(seen::add)
                .ifPresent(commit -> missing.add(Earlier.of(data, commit)));
        missing.removeIf(each -> each.standing() == Standing.KEPT);
        return List.copyOf(missing);
    }

    /** At the list in which they stand, wherever the site lies: where that is changes no page. */
    static Finding finding(Earlier missing) {
        Code code = missing.standing() == Standing.LOST ? Code.HISTORY_REWRITTEN : Code.HISTORY_UNCHECKED;
        return Finding.of(
                code, Span.startOf(Manifest.PATH), Map.of("commit", Arg.of(ChangeWords.brief(missing.commit()))));
    }
}
