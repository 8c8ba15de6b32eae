<#import "parts.ftl" as p>
<@p.demo page.head/>
[Wage arrears, weekly report no. ${page.no}]

To all villages and units: the work from ${page.from} to ${page.to}.

1. Reports (as of ${page.reports.known})
Weekly reports owed: ${page.reports.owed}; in: ${page.reports.in}.
<#if page.reports.late?size gt 0>
Late: <#list page.reports.late as each>${each.unit} (${each.days} days)<#sep>, </#list>.
</#if>
<#if page.reports.missing?size gt 0>
Missing, please send: <@p.names page.reports.missing/>.
</#if>
<#if page.reports.open?size gt 0>
Still to come: <@p.names page.reports.open/>.
</#if>
<#if page.reports.catchUp?size gt 0>
Still missing of earlier weeks: <#list page.reports.catchUp as each>${each.day} <@p.names each.units/><#sep>; </#list>.
</#if>
Special reports owed: ${page.reports.specialOwed}; in: ${page.reports.specialIn}<#if page.reports.specialMissing?size gt 0>; missing: <@p.names page.reports.specialMissing/></#if>.

2. This week
Inspected: ${page.week.inspectedEmployers.value} employers, ${page.week.inspectedWorkers.value} people, of them ${page.week.inspectedMigrants.value} migrant workers; ${page.problems} items found wrong.
New cases: ${page.opened.count}.
<#list page.opened.shown as each>
(${each?counter}) <@p.entry each each.name/>.
</#list>
<#if page.opened.more gt 0>
${page.opened.more} more in the ledger.
</#if>
Struck off: ${page.closed.count}<#if page.reopened gt 0>; opened again: ${page.reopened}</#if>.
<#list page.closed.shown as each>
(${each?counter}) ${each.name} (${each.id}, ${each.village})<#if each.paid != "">: ${each.paid} paid</#if>.
</#list>
<#if page.closed.more gt 0>
${page.closed.more} more in the ledger.
</#if>
Recovered: ${page.week.recoveredAmount.value} for ${page.week.recoveredWorkers.value} people in ${page.paidCases} cases.
On the books: <@p.fig page.standing.cases/> cases, <@p.fig page.standing.closed/> struck off, <@p.fig page.standing.open/> open; verified <@p.fig page.standing.foundAmount/><#if page.standing.rate.value != "">, settled <@p.fig page.standing.rate "%" " points"/></#if>; outstanding <@p.fig page.standing.unsettled.workers/> people, <@p.fig page.standing.unsettled.amount/>.
<#list page.incidents as each>
Incident: ${each.day}, ${each.place}, ${each.persons} people, ${each.kind}, <#if each.open>open<#else>closed</#if>. ${each.summary}.
</#list>

3. Key cases
Open: ${page.keyOpen}; closed: ${page.keyClosed}.
<#list page.keyCases.shown as each>
(${each?counter}) <@p.entry each each.name/>.<#if each.done?size == 0> Nothing on record this week.</#if><#if each.reporter != "" && !each.reported> Special report missing (${each.reporter}).</#if>
<#list each.done as line>
  ${line}.
</#list>
</#list>
<#if page.keyCases.more gt 0>
${page.keyCases.more} more in the ledger.
</#if>

4. Warnings
Red <@p.fig page.warnings.red/>, orange <@p.fig page.warnings.orange/>, yellow <@p.fig page.warnings.yellow/>.
<#list page.warnings.worst.shown as each>
(${each?counter}) ${each.about}: ${each.reason}. ${each.owner} has to act.
</#list>
<#if page.warnings.worst.more gt 0>
${page.warnings.worst.more} more in the ledger.
</#if>

5. Due in the next seven days
<#list page.coming as each>
(${each?counter}) <@p.duty each/>.
<#else>
Nothing.
</#list>

${page.head.town}, ${page.head.office}
${page.head.day}
