package org.qingxin.site;

import java.util.Optional;
import org.qingxin.model.Town;

/** Where lines of the records are read on the town's git host. */
record HostLinks(Optional<Town.GitHost> host) {
    /**
     * A line of a file; plain where the town has no host.
     *
     * @param path from the root of the repository
     */
    Place line(String path, int line) {
        return new Place(
                path + ":" + line,
                host.map(each -> each.url() + view(each) + path + "#L" + line).orElse(""));
    }

    /** @param href outside the site; empty for none */
    public record Place(String text, String href) {}

    private static String view(Town.GitHost host) {
        return switch (host.kind()) {
            case GITHUB, GITEE -> "/blob/" + host.branch() + "/";
            case GITLAB -> "/-/blob/" + host.branch() + "/";
            case GITEA -> "/src/branch/" + host.branch() + "/";
        };
    }
}
