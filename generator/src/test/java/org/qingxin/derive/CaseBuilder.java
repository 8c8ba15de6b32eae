package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.Claim;
import org.qingxin.model.ArrearsCase.KeyCase;
import org.qingxin.model.ArrearsCase.Source;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Closed;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.PaymentSource;
import org.qingxin.model.Sheet;
import org.qingxin.model.TimelineEntry;

/** A case told day by day: {@code aCase("HG-2021-BH-001").on("2021-11-18", new Registered())}. */
public final class CaseBuilder {
    private final Id.Case id;
    private Id.Unit unit = new Id.Unit("v-baohong");
    private Id.Employer employer = new Id.Employer("HG-E-BH-001");
    private Optional<Id.Project> project = Optional.empty();
    private Optional<KeyCase> keyCase = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private Claim claim = new Claim(5, Money.ofYuan("50000"), "2021-08", "2021-10", Claim.Nature.WAGE);
    private final List<TimelineEntry> timeline = new ArrayList<>();

    private CaseBuilder(String id) {
        this.id = new Id.Case(id);
    }

    public static CaseBuilder aCase(String id) {
        return new CaseBuilder(id);
    }

    /** All figures are migrant workers'. */
    public static Verified verified(int workers, String amount) {
        return new Verified(workers, workers, Money.ofYuan(amount), Money.ofYuan(amount));
    }

    public static Paid paid(int workers, String amount) {
        return paid(workers, amount, Paid.Nature.WAGES);
    }

    public static Paid paid(int workers, String amount, Paid.Nature nature) {
        return new Paid(PaymentSource.EMPLOYER, workers, workers, Money.ofYuan(amount), Money.ofYuan(amount), nature);
    }

    public static Agreed.Instalment instalment(String due, String amount) {
        return new Agreed.Instalment(LocalDate.parse(due), Money.ofYuan(amount));
    }

    public static Closed closed(Closed.Basis basis, String told) {
        return new Closed(basis, LocalDate.parse(told));
    }

    public CaseBuilder by(String unitId) {
        unit = new Id.Unit(unitId);
        return this;
    }

    public CaseBuilder employer(String employerId) {
        employer = new Id.Employer(employerId);
        return this;
    }

    public CaseBuilder project(String projectId) {
        project = Optional.of(new Id.Project(projectId));
        return this;
    }

    public CaseBuilder key() {
        keyCase = Optional.of(new KeyCase(List.of(KeyCase.Reason.AMOUNT), new Id.Unit("office")));
        return this;
    }

    public CaseBuilder claim(int workers, String amount, String from, String to) {
        claim = new Claim(workers, Money.ofYuan(amount), from, to, Claim.Nature.WAGE);
        return this;
    }

    public CaseBuilder sheet(String checkedOn) {
        sheet = Optional.of(new Sheet(LocalDate.parse(checkedOn), "工资未付", "正在核查", List.of(), List.of("罗**"), "冉**"));
        return this;
    }

    public CaseBuilder on(String day, CaseEvent... events) {
        return on(day, unit.value(), events);
    }

    public CaseBuilder on(String day, String by, CaseEvent... events) {
        for (CaseEvent event : events) {
            timeline.add(new TimelineEntry(
                    LocalDate.parse(day), new Id.Unit(by), event, Optional.empty(), Optional.empty()));
        }
        return this;
    }

    public ArrearsCase build() {
        return new ArrearsCase(
                id,
                Towns.CAMPAIGN,
                unit,
                unit,
                unit,
                new Source(Source.Channel.WINDOW, unit, Source.Kind.COMPLAINT, Optional.empty(), false),
                employer,
                project,
                claim,
                Optional.empty(),
                keyCase,
                List.of(),
                sheet,
                Optional.empty(),
                List.copyOf(timeline));
    }

    /** The state of this case on a day, in a town with nothing else. */
    public CaseState asOf(String day) {
        return Towns.with(build()).asOf(day).state(id).orElseThrow();
    }
}
