<#import "parts.ftl" as p>
<@p.demo page.head/>
【根治欠薪催报提醒】${page.unit}：
<#if page.overdue.count gt 0>
截至${page.head.day}，<#if page.village>贵村（居）<#else>你单位</#if>有${page.overdue.count}项工作已逾期，请尽快补报、办理：
<#list page.overdue.shown as each>
${each?counter}.${each.about}${each.name}：应于${each.due}前<#if each.report>报送<#else>办结</#if>，已逾期${each.days}<#if each.working>个工作日<#else>天</#if>。
</#list>
<#if page.overdue.more gt 0>
另有${page.overdue.more}项见单位页面。
</#if>
</#if>
<#if page.coming.count gt 0>
未来七天到期${page.coming.count}项，请按时完成：
<#list page.coming.shown as each>
${each?counter}.${each.about}${each.name}：${each.due}（${each.weekday}）前<#if each.days == 0>，今日到期<#else>，还有${each.days}<#if each.working>个工作日<#else>天</#if></#if>。
</#list>
<#if page.coming.more gt 0>
另有${page.coming.more}项见单位页面。
</#if>
</#if>
已报送、已办结的，请告知根欠办核对台账。
${page.head.town}${page.head.office}　${page.head.day}
