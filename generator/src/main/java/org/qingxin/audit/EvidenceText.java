package org.qingxin.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import org.qingxin.audit.Evidence.Subject;
import org.qingxin.history.Commit;
import org.qingxin.site.frame.Address;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeWords;

/** What goes with the material on a case to be read: what each file is, how to check it, and who changed the case. */
final class EvidenceText {
    /** So that every editor of Windows reads it as what it is. */
    private static final String MARK = "\uFEFF";

    private final Subject subject;
    private final Words words;

    EvidenceText(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    byte[] readme() {
        String id = subject.id().value();
        String commit = subject.head().commit();
        return bytes(List.of(
                words.text("evidence.title", words.town().name(), id),
                "",
                words.text(
                        "evidence.taken",
                        commit,
                        subject.head().committedOn(),
                        words.asOf().toString()),
                words.text("evidence.program", subject.program()),
                subject.extent(),
                "",
                words.text("evidence.inside"),
                words.text("evidence.dossier", Address.dossier(subject.id())),
                words.text("evidence.case", Address.of(subject.id())),
                words.text("evidence.annex4"),
                words.text("evidence.changes"),
                words.text("evidence.commits"),
                words.text("evidence.records"),
                words.text("evidence.versions"),
                words.text("evidence.sums"),
                "",
                words.text("evidence.withheld", withheld()),
                "",
                words.text("evidence.check"),
                words.text("evidence.checkSums"),
                words.text("evidence.checkBlobs"),
                words.text("evidence.checkCommit", commit),
                words.text(
                        "evidence.checkAgain",
                        id,
                        commit,
                        words.asOf().toString(),
                        words.messages().language()),
                "",
                words.text("evidence.personal")));
    }

    private String withheld() {
        String numbers = subject.versions().stream()
                .filter(KeptVersion::isWithheld)
                .map(each -> Integer.toString(each.no()))
                .collect(joining(words.text("list.separator")));
        return numbers.isEmpty() ? words.text("evidence.nothing") : words.text("evidence.refused", numbers);
    }

    byte[] commits() {
        List<String> steps = subject.versions().stream().map(this::step).toList();
        return bytes(List.of(
                words.text("evidence.commitsTitle", subject.id().value(), steps.size()), String.join("", steps)));
    }

    private String step(KeptVersion version) {
        Commit commit = version.commit();
        ChangeWords said = subject.said();
        StringBuilder step = new StringBuilder("\n");
        step.append(words.text("evidence.no", version.no(), commit.id())).append('\n');
        line(step, "evidence.kind", said.kind(version.change()));
        line(step, "evidence.writers", said.writers(commit));
        line(
                step,
                "evidence.author",
                who(commit.author().name(), commit.author().email(), said.time(commit.author())));
        line(
                step,
                "evidence.committer",
                who(commit.committer().name(), commit.committer().email(), said.time(commit.committer())));
        line(step, "evidence.signature", said.signature(commit));
        line(step, "evidence.reason", commit.message().subject());
        commit.message()
                .body()
                .lines()
                .filter(each -> !each.isBlank())
                .forEach(each -> step.append("      ").append(each).append('\n'));
        line(step, "evidence.file", file(version));
        return step.toString();
    }

    private String file(KeptVersion version) {
        return version.blob()
                .map(blob -> words.text(
                        "evidence.blob", blob, version.isWithheld() ? words.text("evidence.notHere") : version.path()))
                .orElse(words.text("evidence.gone"));
    }

    private static String who(String name, String email, String time) {
        return name + " <" + email + ">  " + time;
    }

    private void line(StringBuilder step, String key, String value) {
        step.append("  ").append(words.text(key, value)).append('\n');
    }

    private static byte[] bytes(List<String> lines) {
        return (MARK + String.join("\n", lines) + "\n").replace("\n", "\r\n").getBytes(UTF_8);
    }
}
