package org.qingxin.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.export.Catalogue;
import org.qingxin.export.ChangesFile;
import org.qingxin.export.FileType;
import org.qingxin.export.Parameter;
import org.qingxin.export.Refusal;
import org.qingxin.export.Request;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.Head;
import org.qingxin.model.Id;
import org.qingxin.site.OnDemand;
import org.qingxin.site.frame.Address;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeRow;
import org.qingxin.wording.change.ChangeWords;
import org.qingxin.wording.change.ExtentWords;

/**
 * All that a town has on a case, for who has neither git nor this program: pages, form, records, every version of the
 * case's file and who made it, and by what each can be checked.
 */
public final class Evidence {
    private static final String STYLE = "assets/site.css";
    private static final String SUMS = "SHA256SUMS";

    private final Subject subject;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Evidence(Subject subject) {
        this.subject = subject;
    }

    /**
     * What it is of.
     *
     * @param head the commit that everything is taken from
     * @param program name and version
     * @param log all changes up to that commit
     * @param records the case and the records that it names as the commit has them, by path relative to the records
     */
    public record Subject(
            Id.Case id,
            ChangeWords said,
            Head head,
            String program,
            ChangeLog log,
            List<KeptVersion> versions,
            Map<String, byte[]> records) {
        Words words() {
            return said.words();
        }

        String extent() {
            return new ExtentWords(words(), log).all();
        }
    }

    /**
     * The files by path; every name is plain ASCII, so that no program that unpacks them can garble it.
     *
     * @param site of the same commit and day
     * @param changes of the log those that changed the case
     */
    public static SortedMap<String, byte[]> of(Subject subject, OnDemand site, List<CommitChanges> changes)
            throws Refusal {
        Evidence evidence = new Evidence(subject);
        evidence.pages(site);
        evidence.form();
        evidence.changes(changes);
        subject.records().forEach((path, content) -> evidence.files.put("records/" + path, content));
        subject.versions().forEach(each -> each.content().ifPresent(bytes -> evidence.files.put(each.path(), bytes)));
        EvidenceText text = new EvidenceText(subject);
        evidence.files.put("commits.txt", text.commits());
        evidence.files.put("README.txt", text.readme());
        evidence.files.put(SUMS, evidence.sums());
        return evidence.files;
    }

    private void pages(OnDemand site) {
        Set<String> kept = new TreeSet<>(site.under("cases/" + subject.id().value()));
        kept.add(Address.of(subject.id()));
        kept.forEach(path -> site.file(path)
                .map(bytes -> StandalonePage.of(new String(bytes, UTF_8), path, kept))
                .ifPresent(page -> files.put(path, page.getBytes(UTF_8))));
        site.file(STYLE)
                .map(bytes -> new String(bytes, UTF_8) + "\n" + StandalonePage.STYLE + "\n")
                .ifPresent(style -> files.put(STYLE, style.getBytes(UTF_8)));
    }

    private void form() throws Refusal {
        Request request =
                Request.of(FileType.XLSX).with(Parameter.WHICH, subject.id().value());
        files.put(
                Annex4Sheet.FORM + ".xlsx",
                Catalogue.named(Annex4Sheet.FORM)
                        .orElseThrow()
                        .make(subject.words(), request)
                        .files()
                        .get(0)
                        .content());
    }

    private void changes(List<CommitChanges> changes) {
        boolean isWhole = subject.log().extent().isWhole();
        ChangesFile file =
                new ChangesFile(subject.words(), subject.extent(), isWhole, ChangeRow.of(changes, subject.said()));
        for (FileType type : List.of(FileType.CSV, FileType.XLSX)) {
            files.put("changes." + type.ending(), file.as(type));
        }
    }

    /** As {@code sha256sum -c} reads it. */
    private byte[] sums() {
        StringBuilder sums = new StringBuilder();
        files.forEach((path, content) ->
                sums.append(Sha256.of(content)).append("  ").append(path).append('\n'));
        return sums.toString().getBytes(UTF_8);
    }
}
