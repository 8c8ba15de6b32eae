package org.qingxin.demo;

/** Why records that were there already are put right, beside the ordinary course of things. */
enum Occasion {
    /** A slip of the pen, noticed some days later. */
    HEADCOUNT("更正含金村检查人数", "现场登记表是11人，录入时写成10人，按登记表更正。"),
    ADDRESS("更正用人单位地址", "营业执照地址与实际办公地址不同，按执照更正，送达文书以执照地址为准。"),
    LEAFLETS("更正云栖工地宣传品发放人数", "签收表85人，录入时数字颠倒，经项目部核对后更正。"),
    /** The same amounts, spelled as everywhere. */
    FORMAT("统一金额写法", "运行 fmt，金额一律写两位小数，数值不变。\n\nQingxin-Tool: fmt"),
    /** The same records in other folders. */
    FOLDERS("周报按周分文件夹", "一个文件夹里一周就有三十多份，以后按周存放；只挪位置，内容不变。"),
    /** A report that was sent on already, changed all the same; taken back after two days. */
    LATE("更正建新村第一期附件1欠薪金额", "分拣厂房一案抄录时两位数字颠倒，多填360元，改回台账数。"),
    /** Corrected before it was accepted; told as the report that is sent in again. */
    RETURNED("", ""),
    /** What the town itself says. */
    PINNED("固定数据日", "演示到此为止，数据日固定为最后一天，任何时候生成的网站都一样。");

    private final String subject;
    private final String reason;

    Occasion(String subject, String reason) {
        this.subject = subject;
        this.reason = reason;
    }

    String subject() {
        return subject;
    }

    String reason() {
        return reason;
    }
}
