package org.qingxin.form.text;

import java.time.LocalDate;
import org.qingxin.model.Campaign;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/**
 * Who writes to whom, of what and when: the same on every text.
 *
 * @param demo whether cases, employers and figures are invented
 * @param office the town's office (根欠办), which signs
 * @param district the office of the district, which takes complaints and reports; the district's name where no unit is it
 * @param docNo number of the campaign plan
 * @param superior the superior document that it rests on, with its number; both empty where there is none
 * @param day the day of the text, in full
 */
public record Heading(
        boolean demo,
        String town,
        String campaign,
        String office,
        String district,
        String docNo,
        String superior,
        String superiorNo,
        String channel,
        String day) {

    static Heading of(Words words, LocalDate day) {
        Campaign campaign = words.campaign();
        return new Heading(
                words.town().demo(),
                words.town().name(),
                campaign.title(),
                words.unitName(campaign.leadingGroup().office().unit()),
                words.data().units().stream()
                        .filter(each -> each.kind() == Unit.Kind.DISTRICT && each.intake())
                        .map(Unit::name)
                        .findFirst()
                        .orElse(words.town().district()),
                campaign.docNo(),
                campaign.superiorDocument().map(Campaign.Reference::title).orElse(""),
                campaign.superiorDocument().map(Campaign.Reference::docNo).orElse(""),
                campaign.weekly().channel(),
                new RunningText(words).fullDay(day));
    }
}
