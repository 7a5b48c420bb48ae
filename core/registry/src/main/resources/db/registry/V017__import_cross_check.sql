-- As in V015, but its cost grows with the file only: what is known of another import's rows must not choose the plan.
create or replace function registry.import_cross_check(p_import uuid, p_duplicate jsonb, p_cycle jsonb) returns void
language plpgsql
set enable_nestloop = off
set plan_cache_mode = 'force_custom_plan'
as $$
declare
  d record;
  c text;
begin
  for d in
    select x.item_code, left(string_agg(x.row_no::text, ', ' order by x.n), 60) as rows
      from registry.import_item x where x.import_id = p_import and x.item_code is not null
     group by x.item_code having count(*) > 1
  loop
    update registry.import_item i
       set result = 'refused', content = null,
           findings = i.findings || jsonb_build_array(p_duplicate || jsonb_build_object('detail', d.rows))
     where i.import_id = p_import and i.item_code = d.item_code;
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
       set result = 'refused', content = null, findings = i.findings || jsonb_build_array(p_cycle)
     where i.import_id = p_import and i.basic_code = c and i.parent_basic is not null;
  end loop;
end $$;
