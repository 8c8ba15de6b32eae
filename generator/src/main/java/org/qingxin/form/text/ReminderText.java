package org.qingxin.form.text;

/**
 * What a unit is reminded of.
 *
 * @param village whether it is a village or community, which is spoken to otherwise than a department
 * @param overdue the latest first
 * @param coming soonest first
 */
public record ReminderText(Heading head, String unit, boolean village, Listed<Duty> overdue, Listed<Duty> coming) {

    /**
     * @param about the case or what else it is about; empty for reports
     * @param report whether it is something to send
     * @param days late, or left
     * @param working whether they are working days
     */
    public record Duty(
            String name, String about, String due, String weekday, boolean report, long days, boolean working) {}
}
