package org.qingxin.site.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.model.Town;
import org.qingxin.model.Town.GitHost.Kind;

/**
 * Where files of the records are read, edited and begun on the town's git host, as each host spells its addresses. A
 * town without one is told the file and the line, to be copied.
 */
public final class HostLinks {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Kind kind;
    private final String url;
    private final String branch;

    HostLinks(Optional<Town.GitHost> host) {
        this.url = host.flatMap(Town.GitHost::url)
                .filter(each -> each.startsWith("https://") || each.startsWith("http://"))
                .orElse("");
        this.kind = url.isEmpty() ? Kind.NONE : host.map(Town.GitHost::kind).orElse(Kind.NONE);
        this.branch = host.flatMap(Town.GitHost::branch).map(HostLinks::path).orElse("");
    }

    /**
     * A line of a file; plain where the town has no host.
     *
     * @param path from the root of the repository
     */
    public Link line(String path, int line) {
        return new Link(
                path + ":" + line,
                address(view(), path).map(each -> each + "#L" + line).orElse(""));
    }

    /** The file; plain where the town has no host. */
    public Link file(String path) {
        return new Link(path, address(view(), path).orElse(""));
    }

    /** The file in the host's editor. */
    Optional<String> edit(String path) {
        return address(
                switch (kind) {
                    case GITHUB, GITEE -> "/edit/";
                    case GITLAB -> "/-/edit/";
                    case GITEA -> "/_edit/";
                    case NONE -> "";
                },
                path);
    }

    /** Who changed the file, when and why. */
    Optional<String> history(String path) {
        return address(
                switch (kind) {
                    case GITHUB, GITEE -> "/commits/";
                    case GITLAB -> "/-/commits/";
                    case GITEA -> "/commits/branch/";
                    case NONE -> "";
                },
                path);
    }

    /** The file's bytes. */
    Optional<String> raw(String path) {
        return address(
                switch (kind) {
                    case GITHUB, GITEE -> "/raw/";
                    case GITLAB -> "/-/raw/";
                    case GITEA -> "/raw/branch/";
                    case NONE -> "";
                },
                path);
    }

    /**
     * A new file in the host's editor. GitHub and Gitea fill in name and text, GitLab the name only; Gitee fills in
     * nothing and has no page for a folder that is not there yet.
     */
    public Optional<String> begin(String path, String text) {
        return switch (kind) {
            case GITHUB -> Optional.of(url + "/new/" + branch + "?filename=" + path(path) + "&value=" + encoded(text));
            case GITEA -> Optional.of(url + "/_new/" + branch + "?filename=" + path(path) + "&value=" + encoded(text));
            case GITLAB -> Optional.of(url + "/-/new/" + branch + "?file_name=" + path(path));
            case GITEE, NONE -> Optional.empty();
        };
    }

    private String view() {
        return switch (kind) {
            case GITHUB, GITEE -> "/blob/";
            case GITLAB -> "/-/blob/";
            case GITEA -> "/src/branch/";
            case NONE -> "";
        };
    }

    private Optional<String> address(String page, String path) {
        return kind == Kind.NONE ? Optional.empty() : Optional.of(url + page + branch + "/" + path(path));
    }

    /** Names of records need no encoding, and the line of each event is linked to. */
    private static String path(String path) {
        if (isPlain(path)) {
            return path;
        }
        List<String> segments = Arrays.asList(path.split("/"));
        return segments.stream().map(HostLinks::encoded).collect(Collectors.joining("/"));
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '/' && !isUnreserved(path.charAt(i))) {
                return false;
            }
        }
        return !path.endsWith("/") && !path.startsWith("/") && !path.contains("//");
    }

    private static boolean isUnreserved(char each) {
        boolean isLetter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
        return isLetter || each >= '0' && each <= '9' || "-._~".indexOf(each) >= 0;
    }

    /** Percent-encoded, everything but what no address gives a meaning to. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (isUnreserved(letter)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HEX.toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
