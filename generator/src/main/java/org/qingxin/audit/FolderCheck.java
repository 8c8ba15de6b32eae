package org.qingxin.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.audit.Deviation.Kind;
import org.qingxin.audit.Manifest.PublishedFile;
import org.qingxin.output.PublishedSite;

/** Holds the files of a site against the list that lies with them, on the threads of the caller's pool. */
public final class FolderCheck {
    private FolderCheck() {}

    /**
     * Sorted by path.
     *
     * @param list as it was read
     */
    public static List<Deviation> of(PublishedSite site, Manifest manifest, byte[] list) throws IOException {
        List<Deviation> found = new ArrayList<>(manifest.files().parallelStream()
                .map(each -> check(each, site))
                .flatMap(Optional::stream)
                .toList());
        Set<String> named = new TreeSet<>(Set.of(Manifest.PATH));
        manifest.files().forEach(each -> named.add(each.path()));
        site.files().stream()
                .filter(path -> !named.contains(path))
                .forEach(path -> found.add(Deviation.of(path, Kind.EXTRA)));
        if (!Arrays.equals(ManifestText.of(manifest), list)) {
            found.add(Deviation.of(Manifest.PATH, Kind.ALTERED));
        }
        found.sort(Deviation.ORDER);
        return List.copyOf(found);
    }

    private static Optional<Deviation> check(PublishedFile file, PublishedSite site) {
        try {
            Optional<byte[]> lying = site.read(file.path());
            if (lying.isEmpty()) {
                return Optional.of(Deviation.of(file.path(), Kind.MISSING));
            }
            boolean isSame =
                    lying.get().length == file.bytes() && Sha256.of(lying.get()).equals(file.sha256());
            return isSame ? Optional.empty() : Optional.of(Deviation.of(file.path(), Kind.ALTERED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
