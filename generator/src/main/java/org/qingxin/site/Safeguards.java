package org.qingxin.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.model.Project;

/** 一金三制 and what belongs to it, project by project: one deposit and three systems first, then guarantee and board. */
final class Safeguards {
    private final Edition edition;

    Safeguards(Edition edition) {
        this.edition = edition;
    }

    /** The four of the name. */
    List<Safeguard> four(Project project) {
        return all(project).subList(0, 4);
    }

    List<Safeguard> all(Project project) {
        Project.Safeguards has = project.safeguards();
        return List.of(
                Safeguard.of("safeguard.deposit", has.deposit().status(), deposit(has.deposit()), edition),
                Safeguard.of("safeguard.account", has.account().status(), account(has.account()), edition),
                Safeguard.of(
                        "safeguard.realName",
                        has.realName().status(),
                        has.realName().platform().orElse(""),
                        edition),
                Safeguard.of("safeguard.onBehalf", has.onBehalf().status(), onBehalf(has.onBehalf()), edition),
                Safeguard.of(
                        "safeguard.guarantee",
                        has.paymentGuarantee().status(),
                        guarantee(has.paymentGuarantee()),
                        edition),
                Safeguard.of("safeguard.board", has.board().status(), board(has.board()), edition));
    }

    private String deposit(Project.Safeguards.Deposit deposit) {
        return joined(
                deposit.form().map(edition.labels()::of).orElse(""),
                deposit.due()
                        .map(due -> edition.text("safeguard.due", Format.yuan(due)))
                        .orElse(""),
                deposit.stored()
                        .map(stored -> edition.text("safeguard.stored", Format.yuan(stored)))
                        .orElse(""),
                deposit.institution().orElse(""),
                deposit.endOn().map(day -> edition.text("safeguard.until", day)).orElse(""),
                deposit.exemptReason().orElse(""));
    }

    private String account(Project.Safeguards.Account account) {
        return joined(
                account.bank().orElse(""),
                account.last4()
                        .map(last -> edition.text("safeguard.last4", last))
                        .orElse(""),
                account.openedOn()
                        .map(day -> edition.text("safeguard.opened", day))
                        .orElse(""),
                account.filedOn()
                        .map(day -> edition.text("safeguard.filed", day))
                        .orElse(""));
    }

    private String onBehalf(Project.Safeguards.OnBehalf onBehalf) {
        return onBehalf.agreedOn()
                .map(day -> edition.text("safeguard.agreed", day))
                .orElse("");
    }

    private String guarantee(Project.Safeguards.PaymentGuarantee guarantee) {
        return joined(
                guarantee.guarantor().orElse(""),
                guarantee
                        .amount()
                        .map(amount -> edition.text("unit.yuan", Format.yuan(amount)))
                        .orElse(""),
                guarantee
                        .endOn()
                        .map(day -> edition.text("safeguard.until", day))
                        .orElse(""));
    }

    private String board(Project.Safeguards.Board board) {
        return joined(board.on().map(Format::day).orElse(""), edition.labels().of(board.items()));
    }

    private String joined(String... parts) {
        return Stream.of(parts)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(edition.text("list.clause")));
    }
}
