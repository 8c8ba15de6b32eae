<#-- 各种文稿共用的写法。括号里是比上期增减的数。 -->
<#macro demo head><#if head.demo>〔演示数据：单位、案件和金额均为虚构，请勿外发〕
</#if></#macro>
<#macro fig f unit="" changed="">${f.value}${unit}<#if f.more != "">（+${f.more}${changed}）<#elseif f.less != "">（-${f.less}${changed}）</#if></#macro>
<#macro names list><#list list as each>${each}<#sep>、</#list></#macro>
<#macro found each><#if each.verified>查实${each.workers}人、${each.amount}<#else>反映${each.workers}人、${each.amount}，尚未查实</#if></#macro>
<#macro limit each><#if each.daysLate gt 0>应于${each.settleBy}前清偿，已超期${each.daysLate}天<#else>应于${each.settleBy}前清偿<#if each.daysLeft gt 0>，还有${each.daysLeft}天<#else>，今日到期</#if></#if></#macro>
<#macro duty each>${each.day}（${each.weekday}）${each.name}：<#if each.about.count == 0><#if each.whose.more gt 0>应报${each.whose.count}家<#else><@names each.whose.shown/></#if><#else><#list each.about.shown as one>${one.name}——<@names one.owners/><#sep>；</#list><#if each.about.more gt 0>；另有${each.about.more}件见台账</#if></#if></#macro>
