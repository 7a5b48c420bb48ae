-- 多工作表: the same item on several sheets of one file (总表、分表、责任清单 …) is one item. What each of its rows says is kept in part
-- (JSON, deflated; part_chars its length before) until the rows are put together; the first of them then has the item's result, the others are 'merged' into it.
alter table registry.import_item add column part bytea;
alter table registry.import_item add column part_chars int;
alter table registry.import_item alter column part set storage external;
alter table registry.import_item drop constraint import_item_result_check;
alter table registry.import_item add constraint import_item_result_check
  check (result in ('new', 'changed', 'unchanged', 'refused', 'merged'));
create index import_item_part on registry.import_item (import_id, item_code, n) where part is not null;

-- As in V017, but an item is a duplicate only where it stands twice on one sheet. What is refused here takes no part in putting together.
-- An item whose sheets together say more than p_chars is refused: it is put together in memory.
drop function registry.import_cross_check(uuid, jsonb, jsonb);
create function registry.import_cross_check(p_import uuid, p_duplicate jsonb, p_cycle jsonb, p_large jsonb, p_chars bigint) returns void
language plpgsql
set enable_nestloop = off
set plan_cache_mode = 'force_custom_plan'
as $$
declare
  d record;
  c text;
begin
  for d in
    select x.item_code, x.sheet, left(string_agg(x.row_no::text, ', ' order by x.n), 60) as rows
      from registry.import_item x where x.import_id = p_import and x.item_code is not null
     group by x.item_code, x.sheet having count(*) > 1
  loop
    update registry.import_item i
       set result = 'refused', content = null, part = null,
           findings = i.findings || jsonb_build_array(p_duplicate || jsonb_build_object('detail', d.rows))
     where i.import_id = p_import and i.item_code = d.item_code and i.sheet = d.sheet;
  end loop;

  for c in
    select x.item_code from registry.import_item x where x.import_id = p_import and x.part is not null
     group by x.item_code having sum(x.part_chars) > p_chars
  loop
    update registry.import_item i
       set result = 'refused', content = null, part = null, findings = i.findings || jsonb_build_array(p_large)
     where i.import_id = p_import and i.item_code = c and i.part is not null;
  end loop;

  for c in
    with recursive edge as materialized (
        select distinct x.basic_code, x.parent_basic from registry.import_item x
         where x.import_id = p_import and x.basic_code is not null and x.parent_basic is not null),
      walk (first, at, steps) as (
        select e.basic_code, e.parent_basic, 1 from edge e
        union
        select w.first, e.parent_basic, w.steps + 1 from walk w join edge e on e.basic_code = w.at
         where w.steps < 9 and w.at <> w.first)
    select distinct w.first from walk w where w.at = w.first or w.steps = 9
  loop
    update registry.import_item i
       set result = 'refused', content = null, part = null, findings = i.findings || jsonb_build_array(p_cycle)
     where i.import_id = p_import and i.basic_code = c and i.parent_basic is not null;
  end loop;
end $$;

-- Keeps what became of rows that were put together, one row at a time by its key: the plan cannot depend on what is known of the table.
create function registry.import_keep_merged(
  p_import uuid, p_n int[], p_result text[], p_version int[], p_from date[], p_content bytea[], p_findings text[], p_entry int[])
returns void language plpgsql as $$
declare
  r record;
begin
  for r in
    select * from unnest(p_n, p_result, p_version, p_from, p_content, p_findings, p_entry)
             x (n, result, version, effective_from, content, findings, entry_version)
  loop
    update registry.import_item i
       set result = r.result, version = r.version, effective_from = r.effective_from, content = r.content,
           findings = r.findings::jsonb, entry_version = r.entry_version, part = null
     where i.import_id = p_import and i.n = r.n;
  end loop;
end $$;
