<#import "parts.ftl" as p>
<@p.demo page.head/>
${page.head.campaign}: weekly report no. ${page.no}

To ${page.head.district}: the work from ${page.from} to ${page.to}.<#if page.compared> In brackets: change since the report before.</#if>

1. Since the campaign began
Inspected: <@p.fig page.sums.inspectedEmployers/> employers, <@p.fig page.sums.inspectedWorkers/> people, of them <@p.fig page.sums.inspectedMigrants/> migrant workers, <@p.fig page.sums.migrantsWithContract/> of these with a contract (as last inspected).
Arrears verified: <@p.fig page.sums.arrearsEmployers/> employers, <@p.fig page.sums.arrearsWorkers/> people, <@p.fig page.sums.arrearsAmount/>; migrant workers: <@p.fig page.sums.arrearsMigrants/>, <@p.fig page.sums.arrearsAmountMigrants/>.
Handled: <@p.fig page.sums.casesFiled/> filed, <@p.fig page.sums.casesSettledWithoutFiling/> settled without filing; <@p.fig page.sums.recoveredAmount/> recovered for <@p.fig page.sums.recoveredWorkers/> people; migrant workers: <@p.fig page.sums.recoveredMigrants/>, <@p.fig page.sums.recoveredAmountMigrants/>.
Enforced: <@p.fig page.sums.rectificationOrders/> orders, <@p.fig page.sums.administrativeDecisions/> decisions, <@p.fig page.sums.administrativePenalties/> penalties, <@p.fig page.sums.referredToPolice/> referred to the police, <@p.fig page.sums.filedByPolice/> filed by them.
On the books (also from before the campaign): <@p.fig page.standing.cases/> cases, <@p.fig page.standing.closed/> struck off, <@p.fig page.standing.open/> open<#if page.standing.rate.value != "">; settled <@p.fig page.standing.rate "%" " points"/></#if>; outstanding <@p.fig page.standing.unsettled.cases/> cases, <@p.fig page.standing.unsettled.workers/> people, <@p.fig page.standing.unsettled.amount/>; of government or state-owned projects <@p.fig page.standing.unsettledPublic.cases/>, <@p.fig page.standing.unsettledPublic.amount/>.

2. Measures of the week
Inspected: ${page.week.inspectedEmployers.value} employers, ${page.week.inspectedWorkers.value} people; ${page.problems} items found wrong.
New cases: ${page.opened.count}; newly verified: ${page.week.arrearsWorkers.value} people, ${page.week.arrearsAmount.value}; struck off: ${page.closed.count}; opened again: ${page.reopened}; recovered: ${page.week.recoveredAmount.value} for ${page.week.recoveredWorkers.value} people.
Publicity and training: ${page.activities?size}, ${page.reached} people reached<#if page.activities?size gt 0>: <@p.names page.activities/></#if>.
Supervision: <#list page.supervisions as each>${each.day} ${each.unit}, ${each.kind} (${each.title})<#sep>; <#else>none</#list>.
Incidents: <#list page.incidents as each>${each.day} ${each.place}, ${each.persons} people (${each.kind}), <#if each.open>open<#else>closed</#if><#sep>; <#else>none</#list>. Mass or extreme incidents since the campaign began: ${page.extreme}.

3. Key cases
Open: ${page.keyOpen}; closed: ${page.keyClosed}.
<#list page.keyCases.shown as each>
(${each?counter}) <@p.entry each each.title/>.<#if each.done?size gt 0> This week: <#list each.done as line>${line}<#sep>; </#list>.</#if>
</#list>
<#if page.keyCases.more gt 0>
${page.keyCases.more} more in the ledger.
</#if>

4. Problems
Past the day to settle: ${page.standing.late.cases.value} cases, ${page.standing.late.workers.value} people, ${page.standing.late.amount.value}.
Red warnings: ${page.warnings.worst.count}<#if page.warnings.kinds?size gt 0> (<#list page.warnings.kinds as each>${each.name}: ${each.count}<#sep>; </#list>)</#if>.
Weekly reports missing: <#if page.reports.missing?size gt 0><@p.names page.reports.missing/><#else>none</#if><#if page.reports.catchUp?size gt 0>; of earlier weeks: <#list page.reports.catchUp as each>${each.day} ${each.units?size}<#sep>, </#list></#if>.

5. Due in the next seven days
<#list page.coming as each>
(${each?counter}) <@p.duty each/>.
<#else>
Nothing.
</#list>

${page.head.town}, ${page.head.office}
${page.head.day}
