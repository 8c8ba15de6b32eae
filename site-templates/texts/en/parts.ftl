<#-- How all texts write the same things. In brackets: more or less than in the report before. -->
<#macro demo head><#if head.demo>[Demonstration: employers, cases and sums are invented; do not send]
</#if></#macro>
<#macro fig f unit="" changed="">${f.value}${unit}<#if f.more != ""> (+${f.more}${changed})<#elseif f.less != ""> (-${f.less}${changed})</#if></#macro>
<#macro names list><#list list as each>${each}<#sep>, </#list></#macro>
<#macro found each><#if each.verified>${each.workers} people, ${each.amount} verified<#else>${each.workers} people, ${each.amount} claimed, not verified yet</#if></#macro>
<#macro limit each>to be settled by ${each.settleBy}<#if each.daysLate gt 0>, ${each.daysLate} days late<#elseif each.daysLeft gt 0>, ${each.daysLeft} days left<#else>, that is today</#if></#macro>
<#macro entry each title>${title} (${each.id}, ${each.village}): <@found each/><#if each.paid != "">, ${each.paid} paid</#if><#if each.owing>, ${each.outstanding} outstanding, <@limit each/></#if>; ${each.stage}</#macro>
<#macro duty each>${each.day} (${each.weekday}) ${each.name}: <#if each.about.count == 0><#if each.whose.more gt 0>${each.whose.count} units<#else><@names each.whose.shown/></#if><#else><#list each.about.shown as one>${one.name} - <@names one.owners/><#sep>; </#list><#if each.about.more gt 0>; ${each.about.more} more in the ledger</#if></#if></#macro>
