<#import "parts.ftl" as p>
<@p.demo page.head/>
${page.head.campaign}: summary
<#if !page.over>
(the campaign is not over; figures as of ${page.to})
</#if>

To ${page.head.district}: the work from ${page.from} to ${page.to}, on the plan ${page.head.docNo}<#if page.head.superiorNo != ""> and ${page.head.superiorNo}</#if>.

1. Organisation
Head of the leading group: ${page.group.head} (${page.group.headTitle}); deputies: ${page.group.deputies}; members: ${page.group.members}. Office (${page.head.office}) at ${page.group.location}: ${page.group.director} (${page.group.directorTitle}), ${page.group.deputy} (${page.group.deputyTitle}); staff: <@p.names page.group.staff/>. Reporting units: ${page.units}, of them villages and communities: ${page.villages}.
[mobilisation and meetings: to be written by a person]

2. Measures
Reports: <#list page.reports as each>${each.name}: ${each.owed} owed, ${each.onTime} on time, ${each.late} late, ${each.missing} missing<#sep>; </#list>. Supervision: <#list page.supervisions as each>${each.name} ${each.held}<#sep>, <#else>none</#list>.
Publicity: ${page.allActivities.held}, ${page.allActivities.people} people<#if page.activities?size gt 0> (<#list page.activities as each>${each.name} ${each.held}, ${each.people} people<#sep>; </#list>)</#if>.
Inspected: ${page.sums.inspectedEmployers.value} employers, ${page.sums.inspectedWorkers.value} people, migrant workers ${page.sums.inspectedMigrants.value}, with a contract ${page.sums.migrantsWithContract.value}; ${page.problems} items found wrong; looked at again ${page.lookBacks} times (<#list page.rows as each>${each.name} ${each.figures.inspectedEmployers.value}, ${each.figures.inspectedWorkers.value} people<#sep>; </#list>).
Safeguards: ${page.safeguards.projects} projects, ${page.safeguards.whole} with all in place (<#list page.safeguards.items as each>${each.name} ${each.yes} of ${each.asked}<#sep>; </#list>).
Cases on the books: ${page.standing.cases.value} (<#list page.channels as each>${each.name} ${each.count}<#sep>, </#list>); verified ${page.standing.found.value}, ${page.standing.foundWorkers.value} people, ${page.standing.foundAmount.value}.
Wages before compensation: ${page.gates.all} held, wages ${page.gates.wages}; released ${page.gates.released}, still held ${page.gates.held}.

3. Results
Since the campaign began, as in Annex 1: ${page.sums.arrearsEmployers.value} employers in arrears, ${page.sums.arrearsWorkers.value} people, ${page.sums.arrearsAmount.value} (migrant workers ${page.sums.arrearsMigrants.value}, ${page.sums.arrearsAmountMigrants.value}); ${page.sums.casesFiled.value} filed, ${page.sums.casesSettledWithoutFiling.value} settled without filing; ${page.sums.recoveredAmount.value} recovered for ${page.sums.recoveredWorkers.value} people (migrant workers ${page.sums.recoveredMigrants.value}, ${page.sums.recoveredAmountMigrants.value}); ${page.sums.rectificationOrders.value} orders, ${page.sums.administrativeDecisions.value} decisions, ${page.sums.administrativePenalties.value} penalties, ${page.sums.referredToPolice.value} referred to the police, ${page.sums.filedByPolice.value} filed by them.
On the books: ${page.standing.closed.value} struck off<#if page.closedOn?size gt 0> (<#list page.closedOn as each>${each.name} ${each.count}<#sep>, </#list>)</#if>, ${page.standing.open.value} open; ${page.standing.foundAmount.value} verified, ${page.standing.paidAmount.value} paid<#if page.standing.rate.value != "">; settled ${page.standing.rate.value}% by sum, ${page.standing.ratePeople.value}% by people</#if>.
By trade: <#list page.categories as each>${each.name} ${each.found} cases, ${each.workers} people, ${each.amount}, paid ${each.paid}<#sep>; </#list>.
By village: <#list page.villagesTold as each>${each.name} ${each.cases} cases, ${each.workers} people, ${each.amount}<#if each.outstanding != "">, ${each.outstanding} outstanding</#if><#sep>; </#list>.
By investment, overlapping: <#list page.investments as each>${each.name} ${each.inspected} inspected, ${each.found} in arrears (${each.amount}, ${each.people} people)<#sep>; </#list>.
Indicators: <#list page.indicators as each>${each.name} <#if each.rate == "">no data<#else>${each.rate}% (${each.part}/${each.whole})<#if each.target != "">, target ${each.target}%, <#if each.met == "true">met<#else>not met</#if></#if></#if><#sep>; </#list>.

4. Key cases
${page.keyClosed} closed, ${page.keyOpen} open<#if page.keyReasons?size gt 0> (<#list page.keyReasons as each>${each.name} ${each.count}<#sep>, </#list>)</#if>.
<#list page.keyCases.shown as each>
(${each?counter}) <@p.entry each each.title/>.
</#list>
<#if page.keyCases.more gt 0>
${page.keyCases.more} more in the ledger.
</#if>

5. Incidents
${page.incidents?size}; mass or extreme: ${page.extreme}.
<#list page.incidents as each>
(${each?counter}) ${each.day}, ${each.place}, ${each.persons} people, ${each.kind}, <#if each.open>open<#else>closed</#if>. ${each.summary}.
</#list>

6. Credit
Published: ${page.published}; blacklisted: ${page.blacklisted}.<#list page.credit as each> ${each.on}: ${each.employer}, ${each.kind}.</#list>

7. Problems
Outstanding: ${page.standing.unsettled.cases.value} cases, ${page.standing.unsettled.workers.value} people, ${page.standing.unsettled.amount.value}; past the day to settle: ${page.standing.late.cases.value}, ${page.standing.late.amount.value}; of government or state-owned projects: ${page.standing.unsettledPublic.cases.value}, ${page.standing.unsettledPublic.amount.value}<#if page.unsettled.count gt 0> (<#list page.unsettled.shown as each>${each.name} ${each.id}, ${each.outstanding}<#sep>; </#list><#if page.unsettled.more gt 0>; and more</#if>)</#if>.
Warnings: red ${page.latest.red.value}, orange ${page.latest.orange.value}, yellow ${page.latest.yellow.value}<#if page.latest.kinds?size gt 0> (red: <#list page.latest.kinds as each>${each.name}: ${each.count}<#sep>; </#list>)</#if>.
[causes and other problems: to be written by a person]

8. Next steps
[to be written by a person]

${page.head.town}, ${page.head.office}
${page.head.day}
