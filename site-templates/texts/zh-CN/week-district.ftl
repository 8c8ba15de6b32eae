<#import "parts.ftl" as p>
<@p.demo page.head/>
${page.head.campaign}工作开展情况
（第${page.no}期）

${page.head.district}：
　　现将我镇${page.from}至${page.to}根治欠薪工作开展情况报告如下<#if page.compared>，累计数后括号内为比上期增减，未注明的与上期持平</#if>。

　　一、总体情况
　　（一）检查情况。专项行动开展以来，累计检查用人单位<@p.fig page.sums.inspectedEmployers "户"/>，涉及职工<@p.fig page.sums.inspectedWorkers "人"/>，其中农民工<@p.fig page.sums.inspectedMigrants "人"/>，签订劳动合同的农民工<@p.fig page.sums.migrantsWithContract "人"/>（人数按各单位最近一次检查计）。
　　（二）拖欠工资情况。累计查实拖欠工资的用人单位<@p.fig page.sums.arrearsEmployers "户"/>，涉及职工<@p.fig page.sums.arrearsWorkers "人"/>、金额<@p.fig page.sums.arrearsAmount/>，其中农民工<@p.fig page.sums.arrearsMigrants "人"/>、<@p.fig page.sums.arrearsAmountMigrants/>。
　　（三）处理情况。累计立案<@p.fig page.sums.casesFiled "件"/>，通过协调等非立案方式解决<@p.fig page.sums.casesSettledWithoutFiling "件"/>，追发工资及赔偿金<@p.fig page.sums.recoveredAmount/>、涉及职工<@p.fig page.sums.recoveredWorkers "人"/>，其中农民工<@p.fig page.sums.recoveredMigrants "人"/>、<@p.fig page.sums.recoveredAmountMigrants/>。
　　（四）惩处情况。累计责令改正<@p.fig page.sums.rectificationOrders "件"/>，作出行政处理决定<@p.fig page.sums.administrativeDecisions "件"/>、行政处罚决定<@p.fig page.sums.administrativePenalties "件"/>，移送公安机关<@p.fig page.sums.referredToPolice "件"/>，公安机关立案<@p.fig page.sums.filedByPolice "件"/>。
　　（五）在册案件。台账在册案件（含专项行动前受理的）<@p.fig page.standing.cases "件"/>，已销账<@p.fig page.standing.closed "件"/>，在办<@p.fig page.standing.open "件"/>；<#if page.standing.rate.value != "">查实金额清偿率<@p.fig page.standing.rate "%" "个百分点"/>，</#if><#if page.standing.unsettled.cases.value == "0">查实的欠薪已全部清偿<#else>尚未清偿<@p.fig page.standing.unsettled.cases "件"/>，涉及<@p.fig page.standing.unsettled.workers "人"/>、<@p.fig page.standing.unsettled.amount/><#if page.standing.unsettledPublic.cases.value != "0">，其中政府投资和国企项目<@p.fig page.standing.unsettledPublic.cases "件"/>、<@p.fig page.standing.unsettledPublic.amount/></#if></#if>。

　　二、本期工作措施
　　（一）检查排查。<#if page.week.inspectedEmployers.value == "0">本期无检查记录。<#else>检查用人单位${page.week.inspectedEmployers.value}户，涉及职工${page.week.inspectedWorkers.value}人，其中农民工${page.week.inspectedMigrants.value}人<#if page.problems gt 0>，发现问题${page.problems}项</#if>。</#if>
　　（二）受理调处。<#if page.opened.count == 0>无新增案件<#else>新增案件${page.opened.count}件</#if>；<#if page.week.arrearsWorkers.value == "0">无新查实的欠薪<#else>新查实欠薪${page.week.arrearsWorkers.value}人、${page.week.arrearsAmount.value}</#if>；<#if page.closed.count == 0>无销账案件<#else>销账${page.closed.count}件</#if>；<#if page.reopened gt 0>重新办理${page.reopened}件；</#if><#if page.week.recoveredWorkers.value == "0">无追发<#else>为${page.week.recoveredWorkers.value}名职工追发工资及赔偿金${page.week.recoveredAmount.value}</#if>。
　　（三）宣传培训。<#if page.activities?size == 0>本期无活动记录。<#else>开展宣传培训${page.activities?size}场次，覆盖${page.reached}人次：<@p.names page.activities/>。</#if>
　　（四）督查督办。<#if page.supervisions?size == 0>本期无督查记录。<#else><#list page.supervisions as each>${each.day}，${each.unit}开展${each.kind}（${each.title}）<#sep>；</#list>。</#if>
　　（五）维稳处置。<#if page.incidents?size == 0>本期未发生因欠薪引发的突发事件<#else>本期发生突发事件${page.incidents?size}起：<#list page.incidents as each>${each.day}${each.place}${each.persons}人（${each.kind}），<#if each.open>正在处置<#else>已办结</#if><#sep>；</#list></#if>；<#if page.extreme == 0>专项行动开展以来未发生重大群体性事件和恶性极端事件。<#else>专项行动开展以来发生群体性事件或极端事件${page.extreme}起。</#if>

　　三、重点督办案件
<#if page.keyOpen == 0>
　　目前无在办的重点督办案件<#if page.keyClosed gt 0>，已结${page.keyClosed}件</#if>。
<#else>
　　在办${page.keyOpen}件<#if page.keyClosed gt 0>，已结${page.keyClosed}件</#if>。
</#if>
<#list page.keyCases.shown as each>
　　${each?counter}.${each.title}（${each.id}）。<@p.found each/><#if each.paid != "">，已支付${each.paid}</#if><#if each.owing>，尚欠${each.owed}人、${each.outstanding}<#elseif each.verified>，工资已付清</#if>。目前环节：${each.stage}<#if each.owing>，<@p.limit each/></#if>。<#if each.done?size gt 0>本期措施：<#list each.done as line>${line}<#sep>；</#list>。</#if>
</#list>
<#if page.keyCases.more gt 0>
　　其余${page.keyCases.more}件另附台账。
</#if>

　　四、存在问题
<#if page.standing.late.cases.value == "0" && page.warnings.worst.count == 0 && page.reports.missing?size == 0 && page.reports.catchUp?size == 0>
　　暂无超期未清偿案件、红色预警和缺报情况。
</#if>
<#if page.standing.late.cases.value != "0">
　　（超期未清偿）超过清偿期限仍未清偿的案件${page.standing.late.cases.value}件，涉及${page.standing.late.workers.value}人、${page.standing.late.amount.value}<#if page.standing.latePublic.cases.value != "0">，其中政府投资和国企项目${page.standing.latePublic.cases.value}件、${page.standing.latePublic.amount.value}</#if>。
</#if>
<#if page.warnings.worst.count gt 0>
　　（红色预警）现有红色预警${page.warnings.worst.count}条：<#list page.warnings.kinds as each>“${each.name}”${each.count}条<#sep>、</#list>。
</#if>
<#if page.reports.missing?size gt 0 || page.reports.catchUp?size gt 0>
　　（报送）<#if page.reports.missing?size gt 0>本期周报未报${page.reports.missing?size}家（<@p.names page.reports.missing/>）<#if page.reports.catchUp?size gt 0>；</#if></#if><#if page.reports.catchUp?size gt 0>往期周报仍未补报的有<#list page.reports.catchUp as each>${each.day}${each.units?size}家<#sep>、</#list></#if>，已列入催报。
</#if>

　　五、近期到期事项
<#list page.coming as each>
　　${each?counter}.<@p.duty each/>。
<#else>
　　未来七天无到期事项。
</#list>

　　　　　　　　　　　　　　　　${page.head.town}${page.head.office}
　　　　　　　　　　　　　　　　${page.head.day}
