package org.qingxin.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a commit says of itself.
 *
 * @param subject the first paragraph, as one line
 * @param body what follows, without the trailers
 * @param trailers {@code Reviewed-by: …}, {@code 变更原因：…} at the end
 */
public record Message(String subject, String body, List<Trailer> trailers) {
    /** The trailer of a commit that a program made; it names the command. */
    public static final String TOOL = "Qingxin-Tool";

    /** The trailer that names who else wrote what a commit brings. */
    static final String WITH = "Co-authored-by";

    private static final Pattern TRAILER = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,39}?)(?:: |：)\\s*(.*)");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*(?:\n[ \t]*)+");
    /** How hosts name the request that they merge: GitHub, Gitea, GitLab, Gitee. */
    private static final List<Pattern> REQUESTS = List.of(
            Pattern.compile("\\bpull request (?:'[^']*' )?[(]?([#!]\\d{1,9})\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("See merge request [^\\s!]*(!\\d{1,9})\\b"),
            Pattern.compile("^(!\\d{1,9})\\b"),
            Pattern.compile("[(（]([#!]\\d{1,9})[)）]\\s*$", Pattern.MULTILINE));

    private static final Pattern REQUEST_BEHIND = Pattern.compile("\\s*[(（][#!]\\d{1,9}[)）]$");

    public Message {
        trailers = List.copyOf(trailers);
    }

    /** A line of the end of a message: a name and what it says. */
    public record Trailer(String name, String value) {}

    static Message parse(String text) {
        List<String> paragraphs = new ArrayList<>(Arrays.stream(PARAGRAPHS.split(text.strip()))
                .filter(each -> !each.isBlank())
                .toList());
        if (paragraphs.isEmpty()) {
            return new Message("", "", List.of());
        }
        String subject = paragraphs.remove(0).replaceAll("\\s*\n\\s*", " ").strip();
        List<Trailer> trailers = new ArrayList<>();
        if (!paragraphs.isEmpty() && addTrailers(paragraphs.get(paragraphs.size() - 1), trailers)) {
            paragraphs.remove(paragraphs.size() - 1);
        } else {
            trailers.clear();
        }
        return new Message(subject, String.join("\n\n", paragraphs), trailers);
    }

    private static boolean addTrailers(String paragraph, List<Trailer> trailers) {
        for (String line : paragraph.split("\n")) {
            Matcher trailer = TRAILER.matcher(line);
            if (trailer.matches()) {
                trailers.add(new Trailer(trailer.group(1), trailer.group(2).strip()));
            } else if (!trailers.isEmpty() && line.startsWith(" ")) {
                Trailer last = trailers.remove(trailers.size() - 1);
                trailers.add(new Trailer(last.name(), last.value() + " " + line.strip()));
            } else {
                return false;
            }
        }
        return true;
    }

    /** What the trailers of this name say; case does not matter. */
    public List<String> values(String name) {
        return trailers.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Trailer::value)
                .toList();
    }

    /** The command that made the commit, if a program did. */
    public Optional<String> tool() {
        return values(TOOL).stream().findFirst();
    }

    /** The subject without the number that hosts put behind it when they merge; {@link #request()} tells that. */
    public String title() {
        String alone = REQUEST_BEHIND.matcher(subject).replaceFirst("");
        return alone.isEmpty() ? subject : alone;
    }

    /** The pull or merge request that it came by, as its host writes it: {@code #12}, {@code !12}. */
    public Optional<String> request() {
        return REQUESTS.stream()
                .flatMap(each -> List.of(subject, body).stream().map(each::matcher))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
