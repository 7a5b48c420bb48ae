-- 导入: a file on its way into the list. First everything is decided and kept in import_item; then, all or nothing, it is published.
create table registry.import_job (
  id uuid primary key,
  state text not null check (state in ('waiting', 'checked', 'unreadable', 'applying', 'applied', 'cancelled')),
  version bigint not null default 1,
  region text not null check (region ~ '^[0-9]{6}$'),
  actor jsonb not null,
  file_name text not null,
  format text,
  size bigint not null,
  sha256 text not null,
  edition text not null,
  effective_from date,
  reason text not null,
  items int not null default 0,
  new_items int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  done int not null default 0,
  problem text,
  problem_zh text,
  problem_en text,
  unknown_columns text[] not null default '{}',
  report_sha256 text,
  report_size bigint,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  worker text,
  lease_until timestamptz
);
create index import_job_by_region on registry.import_job (region, created_at desc, id);
create index import_job_open on registry.import_job (created_at) where state in ('waiting', 'applying');

-- What is to become of each item of the file; content is the version's JSON, deflated. n: order in the file.
create table registry.import_item (
  import_id uuid not null references registry.import_job (id),
  n int not null,
  sheet int not null,
  row_no bigint not null,
  item_code text,
  basic_code text,
  parent_basic text,
  result text not null check (result in ('new', 'changed', 'unchanged', 'refused')),
  version int not null,
  effective_from date,
  content bytea,
  findings jsonb not null,
  primary key (import_id, n)
);
alter table registry.import_item alter column content set storage external;
create index import_item_by_code on registry.import_item (import_id, item_code) where item_code is not null;
create index import_item_refused on registry.import_item (import_id, n) where result = 'refused';

-- 导入期间占用: while an import is being published nothing else may change its items, so that it can always be finished.
create table registry.import_hold (
  item_code text primary key,
  import_id uuid not null references registry.import_job (id),
  version int not null,
  reason text not null
);
create index import_hold_by_import on registry.import_hold (import_id);

-- Whoever changes an item shares a lock that taking holds has alone: no change can slip between the look and the hold.
create function registry.respect_hold() returns trigger language plpgsql as $$
declare
  held record;
begin
  perform pg_advisory_xact_lock_shared(7272741);
  select h.version, h.reason into held from registry.import_hold h where h.item_code = new.item_code;
  if found then
    if tg_table_name = 'item_version' then
      if (to_jsonb(new) ->> 'version')::int = held.version and to_jsonb(new) ->> 'reason' = held.reason then
        return new;
      end if;
    end if;
    raise exception 'item-held-by-import' using errcode = 'QD001', constraint = 'item-held-by-import',
      detail = format('item %s', new.item_code);
  end if;
  return new;
end $$;
create trigger respect_hold before insert on registry.item_version
  for each row execute function registry.respect_hold();
create trigger respect_hold before insert or update on registry.item_suspension
  for each row execute function registry.respect_hold();
create trigger respect_hold before update of abolished_from on registry.catalogue_item
  for each row when (new.abolished_from is distinct from old.abolished_from) execute function registry.respect_hold();

-- Marks what only the whole file shows: items that stand in it twice, and main items that go round in a circle.
-- A chain of more than 8 counts as a circle: real lists have two levels.
create function registry.import_cross_check(p_import uuid, p_duplicate jsonb, p_cycle jsonb) returns void language plpgsql as $$
begin
  update registry.import_item i
     set result = 'refused', content = null,
         findings = i.findings || jsonb_build_array(p_duplicate || jsonb_build_object('detail', d.rows))
    from (select x.item_code, left(string_agg(x.row_no::text, ', ' order by x.n), 60) as rows
            from registry.import_item x where x.import_id = p_import and x.item_code is not null
           group by x.item_code having count(*) > 1) d
   where i.import_id = p_import and i.item_code = d.item_code;

  update registry.import_item i
     set result = 'refused', content = null, findings = i.findings || jsonb_build_array(p_cycle)
    from (with recursive edge as (
              select distinct x.basic_code, x.parent_basic from registry.import_item x
               where x.import_id = p_import and x.basic_code is not null and x.parent_basic is not null),
            walk (first, at, steps) as (
              select e.basic_code, e.parent_basic, 1 from edge e
              union
              select w.first, e.parent_basic, w.steps + 1 from walk w join edge e on e.basic_code = w.at
               where w.steps < 9 and w.at <> w.first)
          select distinct w.first from walk w where w.at = w.first or w.steps = 9) c
   where i.import_id = p_import and i.basic_code = c.first and i.parent_basic is not null;
end $$;

-- Takes hold of every item of an import, if none of them has changed since it was checked. false: check again.
create function registry.import_take_hold(p_import uuid, p_reason text) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7272741);
  if exists (
      select from registry.import_item i
        left join registry.catalogue_item c on c.item_code = i.item_code
        left join kernel.stream_head h on h.stream = 'item/' || i.item_code
       where i.import_id = p_import and i.result in ('new', 'changed')
         and (coalesce(c.newest_version, 0) <> i.version - 1 or c.abolished_from is not null
              or h.foreign_origin is not null)) then
    return false;
  end if;
  insert into registry.import_hold (item_code, import_id, version, reason)
    select i.item_code, p_import, i.version, p_reason from registry.import_item i
     where i.import_id = p_import and i.result in ('new', 'changed')
     order by i.item_code;
  return true;
exception when unique_violation then
  return false;
end $$;
