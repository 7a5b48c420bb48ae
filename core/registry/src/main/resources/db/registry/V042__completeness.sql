-- Which items have every element (要素齐全度), and what is wrong with entries of the common catalogue; both as of the last run over the list.

alter table registry.item_quality add column complete boolean not null default false;

create table registry.entry_quality (
  basic_code text primary key,
  version int not null,
  score smallint not null check (score between 0 and 100),
  errors smallint not null,
  warnings smallint not null,
  rules text[] not null,
  checked_at timestamptz not null
);
