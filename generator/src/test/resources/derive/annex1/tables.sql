-- The records as a clerk would put them into spreadsheets: one line each, no figure worked out.
create table employer (id varchar primary key, category varchar);
create table project_invest (project varchar, invest varchar);
create table inspection (id varchar primary key, on_day date, unit varchar, employer varchar, project varchar,
                         workers int, migrants int, contracted int);
create table arrears_case (id varchar primary key, counted_by varchar, employer varchar, project varchar);
create table entry (case_id varchar, no int, on_day date, event varchar, corrects int, basis varchar, nature varchar,
                    workers int, migrants int, amount decimal(20, 2), migrant_amount decimal(20, 2));
create index entry_of on entry (case_id, no);
create table credit (id varchar primary key, kind varchar, employer varchar, case_id varchar, on_day date);

-- What is asked for: a table of each scope (town or unit) over each span of days.
create table scope_unit (scope varchar, unit varchar);
create table span (span varchar, first_day date, last_day date);

-- The rows of the form: a category's own, and row 1 for all of them.
create table form_row (form_row varchar, category varchar);
insert into form_row values ('construction', 'construction'), ('manufacturing', 'manufacturing'),
                            ('tutoring', 'tutoring'), ('other', 'other'),
                            ('total', 'construction'), ('total', 'manufacturing'),
                            ('total', 'tutoring'), ('total', 'other');

-- Events that move a case to a stage (domain notes, 3.1); all others leave it where it is.
create table stage (event varchar primary key);
insert into stage values ('received'), ('registered'), ('transferred'), ('returned'), ('not-accepted'), ('verifying'),
                         ('verified'), ('unfounded'), ('mediating'), ('agreed'), ('mediation-failed'), ('escalated'),
                         ('filed'), ('ordered'), ('decided'), ('penalised'), ('referred'), ('police-filed'),
                         ('police-declined'), ('enforcing'), ('arbitrating'), ('withdrawn'), ('revoked'), ('closed'),
                         ('reopened');
