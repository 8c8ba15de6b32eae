<#import "parts.ftl" as p>
<@p.demo page.head/>
${page.head.campaign}工作总结
<#if !page.over>
（专项行动尚未结束，以下为截至${page.to}的数据）
</#if>

${page.head.district}：
　　<#if page.head.superiorNo != "">按照《${page.head.superior}》（${page.head.superiorNo}）要求，</#if>我镇印发《${page.head.campaign}工作方案》（${page.head.docNo}），自${page.from}起在全镇开展专项行动。现将截至${page.to}的工作情况总结如下。

　　一、组织领导
　　成立专项行动工作领导小组，由${page.group.headTitle}${page.group.head}任组长，${page.group.deputies}任副组长，${page.group.members}为成员。领导小组办公室（${page.head.office}）设在${page.group.location}，${page.group.directorTitle}${page.group.director}兼任办公室主任，${page.group.deputyTitle}${page.group.deputy}任副主任，工作人员<@p.names page.group.staff/>。纳入报送的单位${page.units}家，其中村（居）${page.villages}家。
　　〔动员部署、会议调度等情况，由填报人补写〕

　　二、主要做法
　　（一）定期调度。<#list page.reports as each>${each.name}应报${each.owed}份，按时${each.onTime}份、迟报${each.late}份、未报${each.missing}份<#sep>；</#list>。<#if page.supervisions?size gt 0>开展<#list page.supervisions as each>${each.name}${each.held}次<#sep>、</#list>。</#if>
　　（二）宣传培训。开展宣传培训${page.allActivities.held}场次，覆盖${page.allActivities.people}人次<#if page.activities?size gt 0>，其中<#list page.activities as each>${each.name}${each.held}场次、${each.people}人次<#sep>，</#list></#if>。〔做法和经验，由填报人补写〕
　　（三）排查检查。检查用人单位${page.sums.inspectedEmployers.value}户，涉及职工${page.sums.inspectedWorkers.value}人，其中农民工${page.sums.inspectedMigrants.value}人，签订劳动合同的农民工${page.sums.migrantsWithContract.value}人；发现问题${page.problems}项，开展“回头看”检查${page.lookBacks}次。其中：<#list page.rows as each>${each.name}${each.figures.inspectedEmployers.value}户、${each.figures.inspectedWorkers.value}人<#sep>；</#list>。
　　（四）“一金三制”。在建项目${page.safeguards.projects}个，各项全部落实的${page.safeguards.whole}个。其中：<#list page.safeguards.items as each>${each.name}落实${each.yes}个（应落实${each.asked}个）<#sep>；</#list>。
　　（五）受理核查。在册案件${page.standing.cases.value}件，来源为<#list page.channels as each>${each.name}${each.count}件<#sep>、</#list>；查实${page.standing.found.value}件，涉及${page.standing.foundWorkers.value}人、${page.standing.foundAmount.value}。
　　（六）先付工资后付补偿。<#if page.gates.all == 0>无暂缓拨付补偿款的情形。<#else>暂缓拨付补偿款${page.gates.all}笔，涉及工资${page.gates.wages}，其中已付清工资并拨付${page.gates.released}笔，仍暂缓${page.gates.held}笔。</#if>

　　三、工作成效
　　（一）总体情况。累计查实拖欠工资的用人单位${page.sums.arrearsEmployers.value}户，涉及职工${page.sums.arrearsWorkers.value}人、${page.sums.arrearsAmount.value}，其中农民工${page.sums.arrearsMigrants.value}人、${page.sums.arrearsAmountMigrants.value}；立案${page.sums.casesFiled.value}件，通过协调等非立案方式解决${page.sums.casesSettledWithoutFiling.value}件；为${page.sums.recoveredWorkers.value}名职工追发工资及赔偿金${page.sums.recoveredAmount.value}，其中农民工${page.sums.recoveredMigrants.value}人、${page.sums.recoveredAmountMigrants.value}。责令改正${page.sums.rectificationOrders.value}件，作出行政处理决定${page.sums.administrativeDecisions.value}件、行政处罚决定${page.sums.administrativePenalties.value}件，移送公安机关${page.sums.referredToPolice.value}件，公安机关立案${page.sums.filedByPolice.value}件。（以上为专项行动期间数，与附件1一致）
　　（二）在册案件。连同专项行动前受理的，台账在册${page.standing.cases.value}件，已销账${page.standing.closed.value}件<#if page.closedOn?size gt 0>（<#list page.closedOn as each>${each.name}${each.count}件<#sep>、</#list>）</#if>，在办${page.standing.open.value}件；查实${page.standing.foundAmount.value}，已支付${page.standing.paidAmount.value}<#if page.standing.rate.value != "">，按金额清偿率${page.standing.rate.value}%，按人数清偿率${page.standing.ratePeople.value}%</#if>。
　　（三）分行业情况。<#list page.categories as each>${each.name}查实${each.found}件、${each.workers}人、${each.amount}，已支付${each.paid}<#if each.rate != "">，清偿率${each.rate}%</#if><#sep>；</#list>。
　　（四）分村（居）情况。<#list page.villagesTold as each>${each.name}${each.cases}件，查实${each.workers}人、${each.amount}<#if each.outstanding != "">，尚欠${each.outstanding}<#elseif each.found gt 0>，已清零</#if><#sep>；</#list>。
　　（五）政府投资、政府与社会资本合作和国企项目。<#list page.investments as each>检查${each.name}项目${each.inspected}个，查实存在欠薪项目${each.found}个（${each.amount}、${each.people}人）<#sep>；</#list>。（有重合的分别统计）
　　（六）五项指标。<#list page.indicators as each>${each.name}<#if each.rate == "">无数据<#else>${each.rate}%（${each.part}/${each.whole}）<#if each.target != "">，目标${each.target}%，<#if each.met == "true">已达标<#else>未达标</#if></#if></#if><#sep>；</#list>。

　　四、重点督办案件
　　列为重点督办${page.keyOpen + page.keyClosed}件，已结${page.keyClosed}件，在办${page.keyOpen}件<#if page.keyReasons?size gt 0>。列为重点的原因（一案可有多项）：<#list page.keyReasons as each>${each.name}${each.count}件<#sep>、</#list></#if>。
<#list page.keyCases.shown as each>
　　${each?counter}.${each.title}（${each.id}）。<@p.found each/><#if each.paid != "">，已支付${each.paid}</#if><#if each.owing>，尚欠${each.owed}人、${each.outstanding}<#elseif each.verified>，工资已付清</#if>；<#if each.open>目前环节：${each.stage}<#else>已销账</#if>。
</#list>
<#if page.keyCases.more gt 0>
　　其余${page.keyCases.more}件另附台账。
</#if>

　　五、突发事件处置
<#if page.incidents?size == 0>
　　专项行动期间未发生因欠薪引发的突发事件。
<#else>
　　发生因欠薪引发的突发事件${page.incidents?size}起<#if page.extreme == 0>，无群体性事件和极端事件<#else>，其中50人以上群体性事件或极端事件${page.extreme}起</#if>。
</#if>
<#list page.incidents as each>
　　${each?counter}.${each.day}，${each.place}，${each.persons}人，${each.kind}，<#if each.open>正在处置<#else>已办结</#if>。${each.summary}。
</#list>

　　六、失信惩戒
　　公布欠薪严重违法单位${page.published}户，列入欠薪“黑名单”${page.blacklisted}件。<#list page.credit as each>${each.on}，${each.employer}${each.kind}<#sep>；</#list><#if page.credit?size gt 0>。</#if>

　　七、存在问题
<#if page.standing.unsettled.cases.value == "0">
　　（一）查实的欠薪已全部清偿。
<#else>
　　（一）尚未清偿${page.standing.unsettled.cases.value}件，涉及${page.standing.unsettled.workers.value}人、${page.standing.unsettled.amount.value}<#if page.standing.late.cases.value != "0">，其中超过清偿期限${page.standing.late.cases.value}件、${page.standing.late.amount.value}</#if><#if page.standing.unsettledPublic.cases.value != "0">，政府投资和国企项目${page.standing.unsettledPublic.cases.value}件、${page.standing.unsettledPublic.amount.value}</#if>：<#list page.unsettled.shown as each>${each.name}（${each.id}）${each.owed}人、${each.outstanding}<#sep>；</#list><#if page.unsettled.more gt 0>；等</#if>。
</#if>
　　（二）现有红色预警${page.latest.red.value}条、橙色预警${page.latest.orange.value}条、黄色预警${page.latest.yellow.value}条<#if page.latest.kinds?size gt 0>。红色预警为：<#list page.latest.kinds as each>“${each.name}”${each.count}条<#sep>、</#list></#if>。
　　（三）〔原因分析和其他问题，由填报人补写〕

　　八、下一步工作
　　〔由填报人补写〕

　　附件：${page.head.campaign}情况（附件1）

　　　　　　　　　　　　　　　　${page.head.town}${page.head.office}
　　　　　　　　　　　　　　　　${page.head.day}
