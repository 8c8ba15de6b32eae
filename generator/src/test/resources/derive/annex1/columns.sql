-- 1
select scope, span, form_row, count(distinct employer) as figure from seen group by scope, span, form_row;
-- 2
select scope, span, form_row, sum(workers) as figure from seen a
where not exists (select 1 from seen b where b.scope = a.scope and b.span = a.span and b.form_row = a.form_row
                  and b.employer = a.employer and b.project = a.project
                  and (b.on_day > a.on_day or b.on_day = a.on_day and b.id > a.id))
group by scope, span, form_row;
-- 3
select scope, span, form_row, sum(migrants) as figure from seen a
where not exists (select 1 from seen b where b.scope = a.scope and b.span = a.span and b.form_row = a.form_row
                  and b.employer = a.employer and b.project = a.project
                  and (b.on_day > a.on_day or b.on_day = a.on_day and b.id > a.id))
group by scope, span, form_row;
-- 4
select scope, span, form_row, sum(contracted) as figure from seen a
where not exists (select 1 from seen b where b.scope = a.scope and b.span = a.span and b.form_row = a.form_row
                  and b.employer = a.employer and b.project = a.project
                  and (b.on_day > a.on_day or b.on_day = a.on_day and b.id > a.id))
group by scope, span, form_row;
-- 5
select scope, span, form_row, count(distinct employer) as figure
from (select scope, span, form_row, employer, case_id from found
      group by scope, span, form_row, employer, case_id
      having sum(workers) > 0 or sum(amount) > 0) owing
group by scope, span, form_row;
-- 6
select scope, span, form_row, sum(workers) as figure from found group by scope, span, form_row;
-- 7
select scope, span, form_row, sum(migrants) as figure from found group by scope, span, form_row;
-- 8
select scope, span, form_row, sum(amount) as figure from found group by scope, span, form_row;
-- 9
select scope, span, form_row, sum(migrant_amount) as figure from found group by scope, span, form_row;
-- 10 filed; taken up again at once after the police declined, it is the same filing
select scope, span, form_row, count(*) as figure from happened h
where event = 'filed'
  and coalesce((select e.event from entry e where e.case_id = h.case_id
                and e.no = (select max(x.no) from entry x where x.case_id = h.case_id and x.no < h.no
                            and x.event in (select event from stage))), '') <> 'police-declined'
group by scope, span, form_row;
-- 11 closed as settled, never filed since it was last opened
select scope, span, form_row, count(*) as figure from happened h
where event = 'closed' and basis = 'settled'
  and not exists (select 1 from entry f where f.case_id = h.case_id and f.event = 'filed' and f.no < h.no
                  and not exists (select 1 from entry r where r.case_id = h.case_id and r.event = 'reopened'
                                  and r.no > f.no and r.no < h.no))
group by scope, span, form_row;
-- 12
select scope, span, form_row, sum(migrants + others) as figure from recovered group by scope, span, form_row;
-- 13
select scope, span, form_row, sum(migrants) as figure from recovered group by scope, span, form_row;
-- 14
select scope, span, form_row, sum(amount) as figure from paid group by scope, span, form_row;
-- 15
select scope, span, form_row, sum(migrant_amount) as figure from paid group by scope, span, form_row;
-- 16
select scope, span, form_row, count(*) as figure from happened where event = 'ordered' group by scope, span, form_row;
-- 17
select scope, span, form_row, count(*) as figure from happened where event = 'decided' group by scope, span, form_row;
-- 18
select scope, span, form_row, count(*) as figure from happened where event = 'penalised' group by scope, span, form_row;
-- 19
select scope, span, form_row, count(*) as figure from happened where event = 'referred' group by scope, span, form_row;
-- 20
select scope, span, form_row, count(*) as figure from happened where event = 'police-filed' group by scope, span, form_row;
-- inspected
select s.scope, s.span, i.invest as form_row, count(distinct s.project) as figure
from seen s join project_invest i on i.project = s.project
group by s.scope, s.span, i.invest;
-- found
select scope, span, invest as form_row, count(*) as figure from found_on_project group by scope, span, invest;
-- amount
select scope, span, invest as form_row, sum(amount) as figure from found_on_project group by scope, span, invest;
-- people
select scope, span, invest as form_row, sum(people) as figure from found_on_project group by scope, span, invest;
-- published
select scope, span, 'credit' as form_row, count(distinct employer) as figure from credit_place
where kind = 'publication' group by scope, span;
-- blacklisted
select scope, span, 'credit' as form_row, count(*) as figure from credit_place
where kind = 'blacklist' group by scope, span;
