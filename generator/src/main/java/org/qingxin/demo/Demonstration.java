package org.qingxin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.qingxin.demo.Batch.Fact;
import org.qingxin.demo.Batch.Kind;
import org.qingxin.demo.Books.Written;
import org.qingxin.demo.Chronicle.Hands;
import org.qingxin.history.NewRepository;
import org.qingxin.history.SshKey;

/**
 * How the demonstration records would have come about: commits by the people of the units on the days that the records
 * tell of, requests that the office approves, slips and their corrections. It ends with the records as they are. The same
 * records make the same commits.
 */
public final class Demonstration {
    /** Throw-away, and public: it proves nothing but that signatures are shown. */
    private static final SshKey KEY = new SshKey(
            "8WmrVWz3gPSONeakZvq3UVCvGTAVo6F1lvr9nDRk0nY=",
            "AAAAC3NzaC1lZDI1NTE5AAAAIOcuyuE/e9/hhJ4BcmpYnXxZArkjsZ0OVkolG+cQyahU");

    private static final String SIGNERS = ".github/allowed_signers";
    /** Every so many requests of several days are merged as the branch that they are. */
    private static final int MERGED = 2;

    private static final int MORNING = 10;
    private static final int MINUTES = 7;

    private final Chronicle chronicle;
    private final People people;
    private final Messages messages;
    private final Books books;
    private final List<Batch> batches;
    private final Map<LocalDate, Integer> commitsOfDay = new HashMap<>();
    private final TreeMap<LocalDate, Fork> evenings = new TreeMap<>();
    private final Map<Occasion, String> done = new HashMap<>();
    private int requests;
    private int ofSeveralDays;

    /** The main branch at the end of a day. */
    private record Fork(String commit, Books books) {}

    private Demonstration(Map<String, byte[]> data, Map<String, byte[]> others, UnaryOperator<String> events) {
        Course course = Course.of(data);
        Map<String, RecordText> records = new TreeMap<>();
        List<Growing> growing = new ArrayList<>();
        data.forEach((path, content) -> {
            String text = new String(content, UTF_8);
            records.put(path, RecordText.of(text));
            growing.add(Growth.of(path, text, course));
        });
        Map<String, Growing> byId = new TreeMap<>();
        Births.late(growing).forEach(record -> byId.put(record.id(), record));
        this.people = new People(records);
        this.messages = new Messages(new Account(events, byId), people);
        this.books = new Books(byId);
        this.batches = new Batches(course).of(byId.values());
        Map<String, byte[]> files = new TreeMap<>(others);
        files.put(
                SIGNERS, (people.writer(People.OFFICE).email() + " ssh-ed25519 " + KEY.open() + "\n").getBytes(UTF_8));
        this.chronicle = new Chronicle(files);
    }

    /**
     * A repository and where it ends.
     *
     * @param head the last commit
     * @param settings with which git finds the allowed signers
     */
    public record Told(NewRepository repository, String head, Map<String, String> settings) {}

    /**
     * Tells the whole history.
     *
     * @param data all files of the records, by their paths
     * @param others all other files that the repository is to have, by their paths in it
     * @param events what an event of a case is called, by its code
     */
    public static Told of(Map<String, byte[]> data, Map<String, byte[]> others, UnaryOperator<String> events) {
        Demonstration demonstration = new Demonstration(data, others, events);
        demonstration.batches.forEach(demonstration::tell);
        Chronicle chronicle = demonstration.chronicle;
        return new Told(chronicle.repository(), chronicle.main(), Map.of("gpg.ssh.allowedSignersFile", SIGNERS));
    }

    private void tell(Batch batch) {
        Books before = books.copy();
        List<Written> changes = write(batch.facts(), books);
        if (before.texts().equals(books.texts())) {
            return;
        }
        LocalDate day = batch.end().day();
        LocalDateTime time = time(day);
        if (batch.about().kind().compareTo(Kind.CASES_BEFORE) <= 0) {
            Person writer = people.writer(People.OFFICE);
            String message = messages.subject(batch, changes) + "\n\n" + messages.reason(batch, changes);
            chronicle.add(books, Hands.of(writer, time), message, Optional.of(KEY));
        } else {
            request(batch, changes, time);
        }
        evenings.put(day, new Fork(chronicle.main(), books.copy()));
    }

    private static List<Written> write(List<Fact> facts, Books books) {
        List<Written> changes = new ArrayList<>();
        facts.forEach(fact -> changes.addAll(books.write(fact.record(), fact.moment())));
        return Books.together(changes);
    }

    private void request(Batch batch, List<Written> changes, LocalDateTime time) {
        requests++;
        Person writer = writer(batch);
        Person reviewer = people.reviewer(writer, requests);
        Optional<SshKey> key = Optional.of(KEY).filter(each -> reviewer.equals(people.writer(People.OFFICE)));
        String subject = messages.subject(batch, changes);
        Optional<Occasion> occasion = batch.about().occasion();
        Optional<String> reverts = occasion.map(done::get);
        boolean isBranch = batch.about().kind() == Kind.UNIT
                && batch.days().size() > 1
                && ofSeveralDays++ % MERGED == 0
                && evenings.lowerKey(batch.days().firstKey()) != null;
        if (isBranch) {
            String name = batch.about().unit() + "-" + requests;
            String message = Messages.merged(subject, messages.reason(batch, changes), requests, name, reviewer);
            chronicle.merge(branch(batch, writer), books, Hands.of(reviewer, time), message, key);
            return;
        }
        String message = reverts.isPresent()
                ? Messages.reverted(subject, reverts.get(), requests, reviewer)
                : Messages.squashed(
                        subject, messages.reason(batch, changes), requests, reviewer, helper(batch, writer));
        Hands hands = new Hands(writer, time.minusMinutes(MINUTES * 5L), reviewer, time);
        chronicle.add(books, hands, message, key);
        occasion.ifPresent(each -> done.put(each, chronicle.main()));
    }

    /** Day by day, from where the main branch was the evening before; gives the last commit. */
    private String branch(Batch batch, Person writer) {
        Fork fork = evenings.lowerEntry(batch.days().firstKey()).getValue();
        Books own = fork.books().copy();
        String tip = fork.commit();
        for (Map.Entry<LocalDate, List<Fact>> day : batch.days().entrySet()) {
            List<Written> changes = write(day.getValue(), own);
            String reason = messages.reason(batch, changes);
            String message = messages.subject(batch, changes) + (reason.isBlank() ? "" : "\n\n" + reason);
            tip = chronicle.branch(tip, own, Hands.of(writer, time(day.getKey())), message);
        }
        return tip;
    }

    private Person writer(Batch batch) {
        boolean isFailing = batch.about().occasion().isPresent()
                || Set.of(Kind.REPORT, Kind.REPORT_AGAIN).contains(batch.about().kind())
                || batch.facts().stream()
                        .anyMatch(fact -> fact.record().folder().equals("briefings"));
        String unit = batch.about().unit();
        return isFailing && !unit.equals(People.OFFICE) ? people.desk(unit) : people.writer(unit);
    }

    /** Who wrote some of it, where several people's commits were made one. */
    private Optional<Person> helper(Batch batch, Person writer) {
        boolean isOfSeveral = batch.about().kind() == Kind.UNIT && batch.days().size() > 1;
        return Optional.of(people.desk(batch.about().unit())).filter(each -> isOfSeveral && !each.equals(writer));
    }

    private LocalDateTime time(LocalDate day) {
        int number = commitsOfDay.merge(day, 1, Integer::sum);
        return day.atTime(MORNING, 0).plusMinutes((long) MINUTES * number);
    }
}
