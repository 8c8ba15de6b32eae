package org.qingxin.site.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.Gate;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.Format;

/** The page of compensations held until wages are paid. */
public final class CompensationPages {
    private final Edition edition;

    public CompensationPages(Edition edition) {
        this.edition = edition;
    }

    /** {@code compensations.html}: wages before compensation, hold by hold. */
    public record CompensationsPage(
            Layout layout, String meta, List<Kpi> figures, List<Hold> held, List<Hold> released) {}

    /**
     * @param id anchor
     * @param blocked what it waits for now and whose move it is
     * @param tone style of that sentence: {@code warn} where wages or papers are missing
     * @param faults what stands against the order of things
     */
    public record Hold(
            String id,
            String title,
            Tag state,
            String blocked,
            String tone,
            List<Tag> faults,
            List<Fact> facts,
            List<Step> steps,
            Link papers,
            Layout.Source source) {}

    public record Step(
            int no, String label, Tag state, String on, String paper, Link from, String to, String days, String due) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.COMPENSATIONS, "compensations.ftlh", this::page));
    }

    private CompensationsPage page() {
        List<Gate> gates = edition.views().gates();
        List<Gate> held = gates.stream()
                .filter(each -> each.state() != Gate.State.RELEASED)
                .toList();
        return new CompensationsPage(
                edition.layout(Address.COMPENSATIONS, edition.text("nav.compensations"), Address.COMPENSATIONS, false),
                edition.text("compensations.meta"),
                figures(gates, held),
                held.stream().map(this::hold).toList(),
                gates.stream()
                        .filter(each -> each.state() == Gate.State.RELEASED)
                        .map(this::hold)
                        .toList());
    }

    private List<Kpi> figures(List<Gate> gates, List<Gate> held) {
        Money kept = Money.sum(held.stream().map(each -> each.hold().compensation()));
        Money owed = Money.sum(held.stream().map(Gate::owed));
        long ready = held.stream().filter(Gate::mayRelease).count();
        long faults = gates.stream().filter(each -> !each.faults().isEmpty()).count();
        return List.of(
                new Kpi(
                        edition.text("compensations.held"),
                        Format.count(held.size()),
                        edition.text("compensations.unit"),
                        "",
                        edition.text("compensations.releasedNote", gates.size() - held.size())),
                wan("compensations.kept", kept, ""),
                wan("compensations.owed", owed, owed.isPositive() ? "hot" : "ok"),
                new Kpi(
                        edition.text("compensations.ready"),
                        Format.count(ready),
                        edition.text("compensations.unit"),
                        "",
                        edition.text("compensations.readyNote")),
                new Kpi(
                        edition.text("compensations.faults"),
                        Format.count(faults),
                        edition.text("compensations.unit"),
                        faults > 0 ? "hot" : "ok",
                        edition.text("compensations.faultsNote")));
    }

    private Kpi wan(String key, Money money, String tone) {
        return new Kpi(edition.text(key), Format.wan(money), edition.text("unit.wan"), tone, "");
    }

    private Hold hold(Gate gate) {
        CompensationHold hold = gate.hold();
        List<Step> steps = new ArrayList<>();
        gate.steps().forEach(each -> steps.add(step(steps.size() + 1, each)));
        return new Hold(
                hold.id().value(),
                edition.text(
                        "compensations.title", edition.link(hold.employer()).text(), hold.matter()),
                state(gate),
                blocked(gate),
                gate.mayRelease() || gate.state() == Gate.State.RELEASED ? "" : " warn",
                gate.faults().stream()
                        .map(each -> new Tag(edition.labels().of(each), "red no"))
                        .toList(),
                facts(gate),
                steps,
                new Link(edition.text("compensations.papers"), Address.papers(hold.id())),
                edition.row(hold.id()));
    }

    private Tag state(Gate gate) {
        String tone = switch (gate.state()) {
            case HELD -> "orange";
            case PAID -> "blue";
            case RELEASED -> "green";
        };
        return new Tag(edition.labels().of(gate.state()), tone);
    }

    private String blocked(Gate gate) {
        Optional<Gate.Step> pending = gate.pending();
        if (pending.isEmpty()) {
            return edition.text("compensations.done", Format.day(gate.hold().releasedOn()));
        }
        Gate.Step step = pending.get();
        String move = edition.text(
                "compensations.move",
                edition.labels().of(step.kind()),
                edition.unitName(step.owner()),
                step.workingDays());
        String why = gate.mayRelease()
                ? edition.text("compensations.mayRelease")
                : gate.owed().isPositive()
                        ? edition.text("compensations.owing", Format.yuan(gate.owed()))
                        : edition.text("compensations.mayNotRelease");
        return edition.text("compensations.blocked", move, why);
    }

    private List<Fact> facts(Gate gate) {
        CompensationHold hold = gate.hold();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(edition.text("compensations.employer"), edition.link(hold.employer()))
                .wide());
        facts.add(Fact.of(edition.text("compensations.by"), edition.link(hold.unit())));
        hold.project()
                .ifPresent(id -> facts.add(
                        Fact.of(edition.text("annex2.name"), edition.link(id)).wide()));
        facts.add(fact("compensations.heldOn", Format.day(hold.heldOn())));
        facts.add(fact("compensations.sum", edition.text("unit.yuan", Format.yuan(hold.compensation()))));
        facts.add(fact(
                "compensations.wages",
                edition.text("compensations.wagesValue", hold.workers(), Format.yuan(hold.wages()))));
        facts.add(fact("compensations.owedNow", edition.text("unit.yuan", Format.yuan(gate.owed()))));
        facts.add(Fact.of(edition.text("rows.cases"), onTheBooks(hold.cases())).full());
        hold.note()
                .filter(note ->
                        gate.state() == Gate.State.RELEASED || hold.releasedOn().isEmpty())
                .ifPresent(note -> facts.add(fact("note", note).full()));
        return facts;
    }

    /** A case that comes later has no part in the day told. */
    private List<Link> onTheBooks(List<Id.Case> cases) {
        return cases.stream()
                .filter(id -> edition.views().state(id).isPresent())
                .map(edition::link)
                .toList();
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    private Step step(int no, Gate.Step step) {
        return new Step(
                no,
                edition.labels().of(step.kind()),
                taken(step),
                Format.day(step.on()),
                step.paper().flatMap(Document::no).orElse(paid(step)),
                edition.link(step.owner()),
                step.paper().map(this::receivers).orElse(""),
                step.since().isPresent() ? edition.text("compensations.days", step.workingDays()) : Format.NONE,
                step.due().map(Format::day).orElse(edition.text("compensations.noTerm")));
    }

    private String paid(Gate.Step step) {
        return step.isTaken() || step.kind() == Gate.Kind.PAID || step.kind() == Gate.Kind.RELEASED
                ? ""
                : edition.text("compensations.noPaper");
    }

    private String receivers(Document paper) {
        return paper.to().stream().map(edition::unitName).collect(Collectors.joining(edition.text("list.separator")));
    }

    private Tag taken(Gate.Step step) {
        if (step.due().isPresent() && (step.isTaken() || step.since().isPresent())) {
            return DueTag.of(step.due().get(), step.on(), edition);
        }
        if (step.isTaken()) {
            return new Tag(edition.text("compensations.taken"), "green ok");
        }
        return step.since().isPresent()
                ? new Tag(edition.text("compensations.pending"), "orange")
                : new Tag(edition.text("compensations.notYet"), "");
    }
}
