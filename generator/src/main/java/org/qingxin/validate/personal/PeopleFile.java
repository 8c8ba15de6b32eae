package org.qingxin.validate.personal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.model.Money;
import org.qingxin.model.People;
import org.qingxin.model.People.Identity;
import org.qingxin.model.People.Party;
import org.qingxin.model.People.Worker;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.validate.personal.NumberSearch.Hit;

/**
 * The file of real names and numbers that lies outside the records. Under each {@code ref} of a case stand
 * {@code representative} ({@code name}, {@code idNumber}, {@code phone}) and {@code workers}, each with the same and
 * {@code bank}, {@code card}, {@code wages}; only names are asked for. What is wrong is told by its line alone.
 */
public final class PeopleFile {
    private static final Set<String> OF_PARTY = Set.of("representative", "workers");
    private static final Set<String> OF_PERSON = Set.of("name", "idNumber", "phone");
    private static final Set<String> OF_WORKER = Set.of("name", "idNumber", "phone", "bank", "card", "wages");
    private static final Pattern RESIDENT_ID = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final Pattern CARD = Pattern.compile("[0-9]{16,19}");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,2})?");

    private final List<Mistake> mistakes = new ArrayList<>();

    private PeopleFile() {}

    /** What can be wrong with a line. */
    public enum Fault {
        /** It cannot be read as YAML, or says something twice. */
        UNREADABLE,
        /** Something else is expected here: a mapping, a list, a single value. */
        SHAPE,
        UNKNOWN_FIELD,
        NO_NAME,
        ID_NUMBER,
        PHONE,
        CARD,
        WAGES
    }

    /** @param line counted from 1 */
    public record Mistake(int line, Fault fault) {}

    /**
     * @param people empty of all while there are mistakes
     * @param linesByRef where each case's details begin
     */
    public record Read(People people, List<Mistake> mistakes, Map<String, Integer> linesByRef) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    public static Read of(ParsedFile file) {
        return new PeopleFile().read(file);
    }

    private Read read(ParsedFile file) {
        file.findings().stream()
                .filter(Finding::isError)
                .forEach(each -> mistakes.add(new Mistake(each.at().line(), Fault.UNREADABLE)));
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Entry each : file.root().map(MapNode::entries).orElse(List.of())) {
            party(each.value()).ifPresent(party -> parties.put(each.key(), party));
            lines.put(each.key(), each.keySpan().line());
        }
        if (file.root().isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(1, Fault.SHAPE));
        }
        return new Read(mistakes.isEmpty() ? People.of(parties) : People.UNKNOWN, List.copyOf(mistakes), lines);
    }

    private Optional<Party> party(Node node) {
        Optional<MapNode> map = map(node, OF_PARTY);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> representative = map.get().get("representative");
        if (representative.isEmpty()) {
            add(node, Fault.NO_NAME);
        }
        return representative
                .flatMap(each -> map(each, OF_PERSON))
                .map(each -> new Party(identity(each), workers(map.get().get("workers"))));
    }

    private List<Worker> workers(Optional<Node> node) {
        if (node.isPresent() && !(node.get() instanceof SeqNode)) {
            add(node.get(), Fault.SHAPE);
        }
        List<Worker> workers = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof SeqNode list) {
            list.items().forEach(each -> map(each, OF_WORKER).map(this::worker).ifPresent(workers::add));
        }
        return workers;
    }

    private Worker worker(MapNode map) {
        return new Worker(
                identity(map),
                value(map, "bank", Fault.SHAPE, text -> true),
                value(map, "card", Fault.CARD, PeopleFile::isCard),
                value(map, "wages", Fault.WAGES, text -> YUAN.matcher(text).matches())
                        .map(Money::ofYuan));
    }

    private Identity identity(MapNode map) {
        Optional<String> name = value(map, "name", Fault.NO_NAME, text -> true);
        if (map.get("name").isEmpty()) {
            add(map, Fault.NO_NAME);
        }
        return new Identity(
                name.orElse(""),
                value(map, "idNumber", Fault.ID_NUMBER, PeopleFile::isResidentId),
                value(map, "phone", Fault.PHONE, text -> PHONE.matcher(text).matches()));
    }

    private Optional<MapNode> map(Node node, Set<String> fields) {
        if (!(node instanceof MapNode map)) {
            add(node, Fault.SHAPE);
            return Optional.empty();
        }
        map.entries().stream()
                .filter(each -> !fields.contains(each.key()))
                .forEach(each -> mistakes.add(new Mistake(each.keySpan().line(), Fault.UNKNOWN_FIELD)));
        return Optional.of(map);
    }

    private Optional<String> value(MapNode map, String field, Fault fault, Predicate<String> isRight) {
        Optional<Node> node = map.get(field);
        Optional<String> text = map.text(field).map(String::strip).filter(each -> !each.isEmpty());
        Optional<String> right = text.filter(isRight);
        if (node.isPresent() && right.isEmpty()) {
            add(node.get(), node.get() instanceof Scalar ? fault : Fault.SHAPE);
        }
        return right;
    }

    private void add(Node at, Fault fault) {
        mistakes.add(new Mistake(at.span().line(), fault));
    }

    private static boolean isResidentId(String text) {
        List<Hit> hits = NumberSearch.in(text);
        return RESIDENT_ID.matcher(text).matches()
                && hits.size() == 1
                && hits.get(0).code() == Code.RESIDENT_ID
                && hits.get(0).to() - hits.get(0).from() == text.length();
    }

    private static boolean isCard(String text) {
        return CARD.matcher(text).matches() && BankCard.passesLuhn(text);
    }
}
