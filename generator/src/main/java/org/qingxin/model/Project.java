package org.qingxin.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project under construction: a row of Annex 2 and its safeguards (一金三制), with monthly entries.
 *
 * @param popularName what workers call it (项目通俗名称)
 * @param authority trade authority (行业主管部门)
 * @param cost project cost (工程造价), in 元 on the form
 * @param invest several attributes may hold at once; Annex 1 then counts the project under each (note 3)
 */
public record Project(
        Id.Project id,
        String name,
        String popularName,
        String address,
        Id.Unit village,
        Sector sector,
        Optional<String> sectorNote,
        List<Investment> invest,
        String authority,
        Money cost,
        Id.Employer owner,
        Id.Employer contractor,
        List<Id.Employer> subs,
        Optional<LaborOfficer> laborOfficer,
        Optional<LocalDate> contractDate,
        LocalDate startOn,
        LocalDate endOn,
        Status status,
        Connection smartSite,
        Connection earlyWarning,
        Optional<AppCheck> app,
        Safeguards safeguards,
        List<Month> months,
        Optional<String> note)
        implements TownRecord {

    /** Trades of Annex 4; 住建 is housing and municipal together. */
    public enum Sector implements Coded {
        HOUSING,
        MUNICIPAL,
        TRANSPORT,
        WATER,
        OTHER
    }

    /** Who invests or builds: 政府投资, 政府与社会资本合作, 国企, 其他. */
    public enum Investment implements Coded {
        GOV,
        PPP,
        SOE,
        PRIVATE
    }

    public enum Status implements Coded {
        NOT_STARTED,
        BUILDING,
        STOPPED,
        COMPLETED,
        SETTLED
    }

    /** 在建, whether work goes on or stands still: what the ledgers of projects list. */
    public boolean isUnfinished() {
        return status == Status.BUILDING || status == Status.STOPPED;
    }

    /** 劳资专管员: posted on the notice board by law (Regulation 724 art. 28, 34). */
    public record LaborOfficer(String name, Optional<String> phone) {}

    public record Connection(boolean connected, Optional<LocalDate> on) {}

    /** A check with the assessment mini-program; score of 100. */
    public record AppCheck(LocalDate checkedOn, int score) {}

    public enum Standing implements Coded {
        IN_PLACE,
        MISSING,
        EXEMPT
    }

    /** One deposit, three systems, payment guarantee and notice board. */
    public record Safeguards(
            PaymentGuarantee paymentGuarantee,
            Deposit deposit,
            Account account,
            RealName realName,
            OnBehalf onBehalf,
            Board board) {

        /** 工程款支付担保. */
        public record PaymentGuarantee(
                Standing status, Optional<Money> amount, Optional<String> guarantor, Optional<LocalDate> endOn) {}

        /** 工资保证金: {@code ratio} is percent of the contract sum. */
        public record Deposit(
                Standing status,
                Optional<Form> form,
                Optional<BigDecimal> ratio,
                Optional<Money> due,
                Optional<Money> stored,
                Optional<String> institution,
                Optional<LocalDate> endOn,
                Optional<String> exemptReason) {
            public enum Form implements Coded {
                CASH,
                GUARANTEE
            }
        }

        /** 农民工工资专用账户; of its number only the last four digits are kept. */
        public record Account(
                Standing status,
                Optional<String> bank,
                Optional<String> last4,
                Optional<LocalDate> openedOn,
                Optional<LocalDate> filedOn,
                Optional<LocalDate> closedOn) {}

        /** 实名制管理. */
        public record RealName(Standing status, Optional<String> platform) {}

        /** 总包代发; {@code agreedOn} is the day of the three-party agreement. */
        public record OnBehalf(Standing status, Optional<LocalDate> agreedOn) {}

        /** 维权信息告示牌: the three groups of items of Regulation 724 art. 34 that it shows. */
        public record Board(Standing status, Optional<LocalDate> on, List<Item> items) {
            public enum Item implements Coded {
                PARTIES,
                WAGE,
                CHANNELS
            }
        }
    }

    /**
     * One month of the ledger.
     *
     * @param month the month as {@code 2021-12}
     * @param onSite workers on site at the month's end
     * @param realNamed of them, registered on the real-name platform
     * @param contracted of them, with a written contract
     * @param labourDue labour cost the owner had to disburse (人工费应拨)
     */
    public record Month(
            String month,
            int onSite,
            int realNamed,
            int contracted,
            Money labourDue,
            Money labourPaid,
            Optional<LocalDate> labourPaidOn,
            int payDuePersons,
            int payPaidPersons,
            Money payDue,
            Money payPaid,
            Optional<LocalDate> payPaidOn) {}
}
