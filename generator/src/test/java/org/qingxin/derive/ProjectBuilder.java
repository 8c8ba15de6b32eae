package org.qingxin.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Project.Month;
import org.qingxin.model.Project.Safeguards;
import org.qingxin.model.Project.Standing;

/** A running project with every safeguard in place, and what a test takes from it. */
public final class ProjectBuilder {
    private final Id.Project id;
    private List<Investment> invest = List.of(Investment.PRIVATE);
    private Money cost = Money.ofYuan("9000000");
    private String startOn = "2021-10-01";
    private String endOn = "2022-12-31";
    private boolean laborOfficer = true;
    private boolean app = true;
    private Safeguards.Account account = account(Standing.IN_PLACE);
    private Optional<LocalDate> guaranteeEndOn = Optional.of(LocalDate.parse("2022-12-31"));
    private String stored = "90000";
    private List<Safeguards.Board.Item> board = List.of(Safeguards.Board.Item.values());
    private final List<Month> months = new ArrayList<>();

    private ProjectBuilder(String id) {
        this.id = new Id.Project(id);
    }

    public static ProjectBuilder aProject(String id) {
        return new ProjectBuilder(id);
    }

    private static Safeguards.Account account(Standing status) {
        return new Safeguards.Account(
                status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ProjectBuilder invest(Investment... attributes) {
        invest = List.of(attributes);
        return this;
    }

    public ProjectBuilder cost(String yuan) {
        cost = Money.ofYuan(yuan);
        return this;
    }

    public ProjectBuilder from(String start, String end) {
        startOn = start;
        endOn = end;
        return this;
    }

    public ProjectBuilder withoutAccount() {
        account = account(Standing.MISSING);
        return this;
    }

    public ProjectBuilder withoutOfficer() {
        laborOfficer = false;
        return this;
    }

    public ProjectBuilder withoutApp() {
        app = false;
        return this;
    }

    public ProjectBuilder guaranteeUntil(String end) {
        guaranteeEndOn = Optional.of(LocalDate.parse(end));
        return this;
    }

    public ProjectBuilder stored(String yuan) {
        stored = yuan;
        return this;
    }

    public ProjectBuilder board(Safeguards.Board.Item... items) {
        board = List.of(items);
        return this;
    }

    /** Ten people on site, 100 元 each due to them and to the account. */
    public ProjectBuilder month(
            String month, int realNamed, Optional<String> labourPaidOn, Optional<String> payPaidOn) {
        Money thousand = Money.ofYuan("1000");
        months.add(new Month(
                month,
                10,
                realNamed,
                10,
                thousand,
                labourPaidOn.map(on -> thousand).orElse(Money.ZERO),
                labourPaidOn.map(LocalDate::parse),
                10,
                payPaidOn.isPresent() ? 10 : 0,
                thousand,
                payPaidOn.map(on -> thousand).orElse(Money.ZERO),
                payPaidOn.map(LocalDate::parse)));
        return this;
    }

    public Project build() {
        return new Project(
                id,
                "宝洪安置房",
                "安置房",
                "宝洪村",
                new Id.Unit("v-baohong"),
                Project.Sector.HOUSING,
                Optional.empty(),
                invest,
                "规建办",
                cost,
                new Id.Employer("HG-E-BH-008"),
                new Id.Employer("HG-E-BH-009"),
                List.of(),
                laborOfficer ? Optional.of(new Project.LaborOfficer("黄**", Optional.empty())) : Optional.empty(),
                Optional.of(LocalDate.parse(startOn)),
                LocalDate.parse(startOn),
                LocalDate.parse(endOn),
                Project.Status.BUILDING,
                new Project.Connection(true, Optional.empty()),
                new Project.Connection(true, Optional.empty()),
                app ? Optional.of(new Project.AppCheck(LocalDate.parse("2021-11-18"), 90)) : Optional.empty(),
                safeguards(),
                List.copyOf(months),
                Optional.empty());
    }

    private Safeguards safeguards() {
        return new Safeguards(
                new Safeguards.PaymentGuarantee(Standing.IN_PLACE, Optional.empty(), Optional.empty(), guaranteeEndOn),
                new Safeguards.Deposit(
                        Standing.IN_PLACE,
                        Optional.of(Safeguards.Deposit.Form.CASH),
                        Optional.empty(),
                        Optional.of(Money.ofYuan("90000")),
                        Optional.of(Money.ofYuan(stored)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                account,
                new Safeguards.RealName(Standing.IN_PLACE, Optional.empty()),
                new Safeguards.OnBehalf(Standing.IN_PLACE, Optional.empty()),
                new Safeguards.Board(Standing.IN_PLACE, Optional.empty(), board));
    }
}
