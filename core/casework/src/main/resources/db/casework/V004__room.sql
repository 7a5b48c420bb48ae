-- Cases are updated in place a dozen times: room on the page keeps these updates away from the indexes.
do $$ declare
  t text;
begin
  for t in select inhrelid::regclass::text from pg_inherits where inhparent = 'casework.case'::regclass loop
    execute format('alter table %s set (fillfactor = 60)', t);
  end loop;
end $$;

create or replace function casework.ensure_year(p_year int) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  name text := 'case_' || p_year;
begin
  if to_regclass('casework.' || name) is null then
    execute format('create table casework.%I partition of casework.case for values from (%L) to (%L) with (fillfactor = 60)', name,
      casework.first_id(make_timestamptz(p_year, 1, 1, 0, 0, 0, 'Asia/Shanghai')),
      casework.first_id(make_timestamptz(p_year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')));
    execute format('grant select, insert, update on casework.%I to qingdan_app', name);
  end if;
end $$;
