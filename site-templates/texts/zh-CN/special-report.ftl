<#import "parts.ftl" as p>
<@p.demo page.head/>
关于${page.entry.title}的专题报告
（${page.head.day}，第${page.no}期）

${page.head.town}${page.head.office}：
　　按照《${page.head.campaign}工作方案》（${page.head.docNo}）重案督查督办要求，现将该案有关情况报告如下。

　　一、基本情况
　　案件编号${page.entry.id}。${page.received}收到线索（来源：${page.channel}，首接单位：${page.first}），反映${page.claimWorkers}人${page.months}工资${page.claimAmount}未支付。用人单位为${page.employer}<#if page.project != "">，项目为${page.project}<#if page.invest?size gt 0>（<@p.names page.invest/>）</#if>，建设单位${page.owner}，施工总承包单位${page.contractor}</#if>。
<#if page.facts != "">
　　${page.facts}。
</#if>
<#if page.entry.verified>
　　${page.verifiedOn}查实拖欠${page.sums.workers}人、${page.sums.amount}<#if page.sums.migrants != page.sums.workers>，其中农民工${page.sums.migrants}人、${page.sums.migrantAmount}</#if>。截至${page.to}，<#if page.entry.paid == "">尚未支付<#else>已支付${page.sums.paid}</#if><#if page.entry.owing>，尚欠${page.sums.owed}人、${page.sums.outstanding}；<@p.limit page.entry/>。<#else>，工资已付清。</#if>
<#else>
　　截至${page.to}尚未查实。
</#if>
<#if page.problems?size gt 0>
　　线索核查表反映存在的问题：<#list page.problems as each>${each}<#sep>；</#list>。
</#if>
　　<#if page.reasons?size gt 0>该案因<@p.names page.reasons/>列为重点督办案件，督办单位${page.supervisor}。</#if>目前环节：${page.entry.stage}，承办单位：${page.current}。

　　二、工作措施
　　（一）前期。<#if page.earlier?size == 0>无。<#else><#list page.earlier as each>${each}<#sep>；</#list>。</#if>
　　（二）本期（${page.from}至${page.to}）。<#if page.entry.done?size == 0><#if page.measures == "">〔本期台账无办理记录，由填报人补写〕</#if><#else><#list page.entry.done as each>${each}<#sep>；</#list>。</#if><#if page.measures != "">${page.measures}。</#if>
<#if page.planned?size gt 0>
　　（三）近期期限。<#list page.planned as each>${each.day}${each.name}<#if each.daysLate gt 0>（已逾期${each.daysLate}天）</#if><#sep>；</#list>。
</#if>

　　三、建议
　　<#if page.advice == "">〔由填报人补写〕<#else>${page.advice}。</#if>

　　　　　　　　　　　　　　　　${page.unit}
　　　　　　　　　　　　　　　　${page.head.day}
