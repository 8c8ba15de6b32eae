<#import "parts.ftl" as p>
<@p.demo page.head/>
[Wage arrears, reminder] ${page.unit}:
<#if page.overdue.count gt 0>
Overdue on ${page.head.day}: ${page.overdue.count}.
<#list page.overdue.shown as each>
${each?counter}. ${each.name}<#if each.about != ""> (${each.about})</#if>: due ${each.due}, ${each.days} <#if each.working>working </#if>days late.
</#list>
<#if page.overdue.more gt 0>
${page.overdue.more} more on the unit's page.
</#if>
</#if>
<#if page.coming.count gt 0>
Due in the next seven days: ${page.coming.count}.
<#list page.coming.shown as each>
${each?counter}. ${each.name}<#if each.about != ""> (${each.about})</#if>: by ${each.due} (${each.weekday})<#if each.days == 0>, today<#else>, ${each.days} <#if each.working>working </#if>days left</#if>.
</#list>
<#if page.coming.more gt 0>
${page.coming.more} more on the unit's page.
</#if>
</#if>
If it is done already, please tell the office so that the ledger can be checked.
${page.head.town}, ${page.head.office}, ${page.head.day}
