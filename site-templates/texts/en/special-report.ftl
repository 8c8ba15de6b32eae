<#import "parts.ftl" as p>
<@p.demo page.head/>
Special report: ${page.entry.title}
(${page.head.day}, no. ${page.no})

To ${page.head.town}, ${page.head.office}, on the plan ${page.head.docNo}.

1. Facts
${page.entry.id}. Received ${page.received} (${page.channel}; first asked: ${page.first}): ${page.claimWorkers} people, wages of ${page.months}, ${page.claimAmount} claimed. Employer: ${page.employer}.<#if page.project != ""> Project: ${page.project}<#if page.invest?size gt 0> (<@p.names page.invest/>)</#if>; owner ${page.owner}; general contractor ${page.contractor}.</#if>
<#if page.facts != "">
${page.facts}.
</#if>
<#if page.entry.verified>
Verified ${page.verifiedOn}: ${page.sums.workers} people, ${page.sums.amount} (migrant workers: ${page.sums.migrants}, ${page.sums.migrantAmount}). By ${page.to}: ${page.sums.paid} paid<#if page.entry.owing>; ${page.sums.owed} people, ${page.sums.outstanding} outstanding, <@p.limit page.entry/><#else>, nothing outstanding</#if>.
<#else>
Not verified by ${page.to}.
</#if>
<#if page.problems?size gt 0>
The verification sheet found: <#list page.problems as each>${each}<#sep>; </#list>.
</#if>
<#if page.reasons?size gt 0>Key case because of: <@p.names page.reasons/>; supervised by ${page.supervisor}. </#if>Stage: ${page.entry.stage}; with ${page.current}.

2. Measures
Before: <#list page.earlier as each>${each}<#sep>; <#else>none</#list>.
This week (${page.from} to ${page.to}): <#list page.entry.done as each>${each}<#sep>; <#else><#if page.measures == "">[nothing on record; to be written by a person]</#if></#list><#if page.measures != ""> ${page.measures}</#if>.
<#if page.planned?size gt 0>
Due: <#list page.planned as each>${each.day} ${each.name}<#if each.daysLate gt 0> (${each.daysLate} days late)</#if><#sep>; </#list>.
</#if>

3. Suggestions
<#if page.advice == "">[to be written by a person]<#else>${page.advice}.</#if>

${page.unit}
${page.head.day}
