-- Inspections in a cell: by whom, in which span, in which row.
create table seen as
select s.scope, p.span, r.form_row, i.*
from inspection i
join scope_unit s on s.unit = i.unit
join span p on i.on_day between p.first_day and p.last_day
join employer e on e.id = i.employer
join form_row r on r.category = e.category;
create index seen_at on seen (scope, span, form_row, employer);

-- Figures as they hold after the last correction of their line.
create table figure as
select e.case_id, e.no, e.on_day, e.event, e.nature,
       coalesce(c.workers, e.workers) as workers,
       coalesce(c.migrants, e.migrants) as migrants,
       coalesce(c.workers, e.workers) - coalesce(c.migrants, e.migrants) as others,
       coalesce(c.amount, e.amount) as amount,
       coalesce(c.migrant_amount, e.migrant_amount) as migrant_amount
from entry e
left join entry c on c.case_id = e.case_id and c.event = 'corrected' and c.corrects = e.no
                 and c.no = (select max(x.no) from entry x
                             where x.case_id = e.case_id and x.event = 'corrected' and x.corrects = e.no)
where e.event in ('verified', 'paid');
create index figure_of on figure (case_id, no);

-- Cells that a case belongs to: by the unit that counts it and the category of its employer, over every span.
create table place as
select s.scope, p.span, p.first_day, p.last_day, r.form_row, k.id as case_id, k.employer, k.project
from arrears_case k
join scope_unit s on s.unit = k.counted_by
cross join span p
join employer e on e.id = k.employer
join form_row r on r.category = e.category;
create index place_of on place (case_id);

create table found as
select p.scope, p.span, p.form_row, p.employer, p.project, f.*
from figure f
join place p on p.case_id = f.case_id and f.on_day between p.first_day and p.last_day
where f.event = 'verified';

create table happened as
select p.scope, p.span, p.form_row, e.*
from entry e
join place p on p.case_id = e.case_id and e.on_day between p.first_day and p.last_day;
create index happened_as on happened (event);

-- A payment, and how many people the case had established by then (by its first finding, if it was paid before one).
create table payment as
select f.*,
       (select sum(v.migrants) from figure v where v.case_id = f.case_id and v.event = 'verified' and v.workers > 0
          and v.no <= b.upto) as owed_migrants,
       (select sum(v.others) from figure v where v.case_id = f.case_id and v.event = 'verified' and v.workers > 0
          and v.no <= b.upto) as owed_others
from figure f
join (select p.case_id, p.no,
             greatest(p.no, coalesce((select min(v.no) from figure v
                                      where v.case_id = p.case_id and v.event = 'verified' and v.workers > 0), p.no))
               as upto
      from figure p where p.event = 'paid') b on b.case_id = f.case_id and b.no = f.no;

create table paid as
select p.scope, p.span, p.form_row, f.*
from payment f
join place p on p.case_id = f.case_id and f.on_day between p.first_day and p.last_day;
create index paid_at on paid (scope, span, form_row, case_id);

-- People paid by instalments are the same people: of what follows after any payment of the span, no more can be new than
-- were paid after it, and up to it no more were reached than were established. The least of these bounds counts.
create table reached as
select t.scope, t.span, t.form_row, t.case_id, t.nature,
       least(t.migrants, coalesce(m.migrants, t.migrants)) as migrants,
       least(t.others, coalesce(m.others, t.others)) as others
from (select scope, span, form_row, case_id, nature, sum(migrants) as migrants, sum(others) as others
      from paid group by scope, span, form_row, case_id, nature) t
left join (select scope, span, form_row, case_id, nature, min(migrants) as migrants, min(others) as others
           from (select a.scope, a.span, a.form_row, a.case_id, a.nature, a.no,
                        max(a.owed_migrants) + coalesce(sum(b.migrants), 0) as migrants,
                        max(a.owed_others) + coalesce(sum(b.others), 0) as others
                 from paid a
                 left join paid b on b.scope = a.scope and b.span = a.span and b.form_row = a.form_row
                                 and b.case_id = a.case_id and b.nature = a.nature and b.no > a.no
                 group by a.scope, a.span, a.form_row, a.case_id, a.nature, a.no) bound
           group by scope, span, form_row, case_id, nature) m
       on m.scope = t.scope and m.span = t.span and m.form_row = t.form_row
      and m.case_id = t.case_id and m.nature = t.nature;

-- Compensation goes to people who are paid their wages too: of both, the greater number.
create table recovered as
select scope, span, form_row, case_id, max(migrants) as migrants, max(others) as others
from reached
group by scope, span, form_row, case_id;

-- Other items: a project of several attributes stands under each of them (note 3).
create table found_on_project as
select f.scope, f.span, i.invest, f.project, sum(f.workers) as people, sum(f.amount) as amount
from found f
join project_invest i on i.project = f.project
where f.form_row = 'total'
group by f.scope, f.span, i.invest, f.project
having sum(f.workers) > 0 or sum(f.amount) > 0;

-- A credit action is counted with its case; without one, by the office. The town counts all.
create table credit_place as
select distinct s.scope, p.span, c.id, c.kind, c.employer
from credit c
join span p on c.on_day between p.first_day and p.last_day
left join arrears_case k on k.id = c.case_id
join scope_unit s on s.unit = coalesce(k.counted_by, (select unit from scope_unit where scope = 'the office itself'));
