<#import "parts.ftl" as p>
<@p.demo page.head/>
【根治欠薪每周调度 第${page.no}期】

各村（居）、各成员单位：
现将${page.from}至${page.to}全镇根治欠薪工作情况通报如下。

一、报送情况（截至${page.reports.known}）
1.周报：应报${page.reports.owed}家，<#if page.reports.in == page.reports.owed>已全部报送<#else>已报${page.reports.in}家</#if><#if page.reports.late?size gt 0>，其中迟报${page.reports.late?size}家：<#list page.reports.late as each>${each.unit}（迟${each.days}天）<#sep>、</#list></#if>。
<#if page.reports.missing?size gt 0>
未报${page.reports.missing?size}家：<@p.names page.reports.missing/>。请尽快补报。
</#if>
<#if page.reports.open?size gt 0>
待报${page.reports.open?size}家：<@p.names page.reports.open/>。请于周三当日报送。
</#if>
<#if page.reports.catchUp?size gt 0>
往期仍未补报：<#list page.reports.catchUp as each>${each.day}<@p.names each.units/><#sep>；</#list>。请一并补齐。
</#if>
2.重点督办案件专题报告：<#if page.reports.specialOwed == 0>本期无应报。<#else>应报${page.reports.specialOwed}份，<#if page.reports.specialIn == page.reports.specialOwed>已全部报送<#else>已报${page.reports.specialIn}份，未报单位：<@p.names page.reports.specialMissing/></#if>。</#if>

二、本期进展
1.检查：<#if page.week.inspectedEmployers.value == "0">本期无检查记录。<#else>检查用人单位${page.week.inspectedEmployers.value}户，涉及职工${page.week.inspectedWorkers.value}人，其中农民工${page.week.inspectedMigrants.value}人<#if page.problems gt 0>；发现问题${page.problems}项</#if>。</#if>
2.新增：<#if page.opened.count == 0>本期无新增案件。<#else>新增案件${page.opened.count}件。</#if>
<#list page.opened.shown as each>
（${each?counter}）${each.name}（${each.id}，${each.village}）：<@p.found each/>，${each.stage}。
</#list>
<#if page.opened.more gt 0>
其余${page.opened.more}件见台账。
</#if>
3.销账：<#if page.closed.count == 0>本期无销账案件。<#else>销账${page.closed.count}件。</#if><#if page.reopened gt 0>重新办理${page.reopened}件。</#if>
<#list page.closed.shown as each>
（${each?counter}）${each.name}（${each.id}，${each.village}）<#if each.paid != "">：已支付工资${each.paid}</#if>。
</#list>
<#if page.closed.more gt 0>
其余${page.closed.more}件见台账。
</#if>
4.追发：<#if page.week.recoveredWorkers.value == "0">本期无追发。<#else>为${page.week.recoveredWorkers.value}名职工追发工资及赔偿金${page.week.recoveredAmount.value}，涉及案件${page.paidCases}件。</#if>
5.在册案件<#if page.compared>（括号内为比上期增减）</#if>：共<@p.fig page.standing.cases "件"/>，已销账<@p.fig page.standing.closed "件"/>，在办<@p.fig page.standing.open "件"/>；查实欠薪<@p.fig page.standing.foundAmount/>，<#if page.standing.rate.value != "">清偿率<@p.fig page.standing.rate "%" "个百分点"/>，</#if><#if page.standing.unsettled.cases.value == "0">目前已全部清偿<#else>尚欠<@p.fig page.standing.unsettled.workers "人"/>、<@p.fig page.standing.unsettled.amount/></#if>。
<#list page.incidents as each>
突发事件：${each.day}，${each.place}，${each.persons}人，${each.kind}，<#if each.open>正在处置<#else>已办结</#if>。${each.summary}。
</#list>

三、重点督办案件
<#if page.keyOpen == 0>
目前无在办的重点督办案件。
<#else>
在办${page.keyOpen}件<#if page.keyClosed gt 0>，已结${page.keyClosed}件</#if>。
</#if>
<#list page.keyCases.shown as each>
${each?counter}.${each.name}（${each.id}，${each.village}）：<@p.found each/><#if each.owing>，尚欠${each.outstanding}<#elseif each.verified>，已付清</#if>；${each.stage}<#if each.owing>；<@p.limit each/></#if>。<#if each.done?size == 0>本期无办理记录。</#if><#if each.reporter != "" && !each.reported>本期专题报告未报（${each.reporter}）。</#if>
<#list each.done as line>
　${line}。
</#list>
</#list>
<#if page.keyCases.more gt 0>
其余${page.keyCases.more}件见台账。
</#if>

四、预警
现有红色预警<@p.fig page.warnings.red "条"/>、橙色<@p.fig page.warnings.orange "条"/>、黄色<@p.fig page.warnings.yellow "条"/>。<#if page.warnings.worst.count gt 0>红色预警请责任单位逐条处置：</#if>
<#list page.warnings.worst.shown as each>
${each?counter}.${each.about}：${each.reason}。责任单位：${each.owner}。
</#list>
<#if page.warnings.worst.more gt 0>
其余${page.warnings.worst.more}条见台账。
</#if>

五、未来七天到期事项
<#list page.coming as each>
${each?counter}.<@p.duty each/>。
<#else>
无。
</#list>

${page.head.town}${page.head.office}
${page.head.day}
