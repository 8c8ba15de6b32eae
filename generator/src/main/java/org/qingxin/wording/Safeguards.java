package org.qingxin.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.model.Project;

/** 一金三制 and what belongs to it, project by project: one deposit and three systems first, then guarantee and board. */
public final class Safeguards {
    private final Words words;

    public Safeguards(Words words) {
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param state the word for how it stands
     * @param detail what stands behind it, in words
     */
    public record Item(String label, Project.Standing standing, String state, String detail) {}

    private Item item(String key, Project.Standing standing, String detail) {
        return new Item(words.text(key), standing, words.labels().of(standing), detail);
    }

    /** The four of the name. */
    public List<Item> four(Project project) {
        return all(project).subList(0, 4);
    }

    public List<Item> all(Project project) {
        Project.Safeguards has = project.safeguards();
        return List.of(
                item("safeguard.deposit", has.deposit().status(), deposit(has.deposit())),
                item("safeguard.account", has.account().status(), account(has.account())),
                item(
                        "safeguard.realName",
                        has.realName().status(),
                        has.realName().platform().orElse("")),
                item("safeguard.onBehalf", has.onBehalf().status(), onBehalf(has.onBehalf())),
                item("safeguard.guarantee", has.paymentGuarantee().status(), guarantee(has.paymentGuarantee())),
                item("safeguard.board", has.board().status(), board(has.board())));
    }

    private String deposit(Project.Safeguards.Deposit deposit) {
        return joined(
                deposit.form().map(words.labels()::of).orElse(""),
                deposit.due()
                        .map(due -> words.text("safeguard.due", Format.yuan(due)))
                        .orElse(""),
                deposit.stored()
                        .map(stored -> words.text("safeguard.stored", Format.yuan(stored)))
                        .orElse(""),
                deposit.institution().orElse(""),
                deposit.endOn().map(day -> words.text("safeguard.until", day)).orElse(""),
                deposit.exemptReason().orElse(""));
    }

    private String account(Project.Safeguards.Account account) {
        return joined(
                account.bank().orElse(""),
                account.last4().map(last -> words.text("safeguard.last4", last)).orElse(""),
                account.openedOn()
                        .map(day -> words.text("safeguard.opened", day))
                        .orElse(""),
                account.filedOn().map(day -> words.text("safeguard.filed", day)).orElse(""));
    }

    private String onBehalf(Project.Safeguards.OnBehalf onBehalf) {
        return onBehalf.agreedOn()
                .map(day -> words.text("safeguard.agreed", day))
                .orElse("");
    }

    private String guarantee(Project.Safeguards.PaymentGuarantee guarantee) {
        return joined(
                guarantee.guarantor().orElse(""),
                guarantee
                        .amount()
                        .map(amount -> words.text("unit.yuan", Format.yuan(amount)))
                        .orElse(""),
                guarantee.endOn().map(day -> words.text("safeguard.until", day)).orElse(""));
    }

    private String board(Project.Safeguards.Board board) {
        return joined(board.on().map(Format::day).orElse(""), words.labels().of(board.items()));
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(words.text("list.clause")));
    }
}
