package org.qingxin.model;

/** Whose money paid the workers. */
public enum PaymentSource implements Coded {
    EMPLOYER,
    SUBCONTRACTOR,
    /** 总包先行清偿, Regulation 724 art. 30. */
    CONTRACTOR_FIRST,
    /** 建设单位垫付, Regulation 724 art. 29. */
    OWNER_ADVANCE,
    WAGE_DEPOSIT,
    BANK_GUARANTEE,
    /** 应急周转金, to be recovered (Regulation 724 art. 63). */
    EMERGENCY_FUND,
    /** 财政办代发 out of demolition compensation. */
    FINANCE_ON_BEHALF,
    COURT,
    INVESTOR,
    OTHER
}
