-- 实施主体沿革: a body as it was, is and is going to be. registry.organ keeps one row a body with its newest version; which
-- version holds on a day stands here. What came with a whole table is version 1, without a first day.
create table registry.organ_version (
  code text not null check (length(code) = 18),
  version int not null check (version > 0),
  effective daterange not null check (not isempty(effective)),
  name text not null,
  credit_code text not null check (length(credit_code) = 18),
  temporary boolean not null,
  content jsonb not null,
  reason text not null,
  basis text,
  published_at timestamptz not null,
  primary key (code, version),
  exclude using gist (code with =, effective with &&),
  -- one credit code never stands for two bodies on one day
  constraint organ_credit_code exclude using gist (credit_code with =, code with <>, effective with &&)
);

-- 撤销与并入.
create table registry.organ_end (
  code text primary key check (length(code) = 18),
  from_day date not null,
  successor text,
  reason text not null,
  basis text not null,
  ended_at timestamptz not null
);

alter table registry.organ add column newest_version int not null default 1;

create function registry.organ_json(o registry.organ) returns jsonb language sql immutable as $$
  select jsonb_build_object('code', o.code, 'name', o.name, 'region', o.region, 'level', o.level,
    'departments', to_jsonb(o.departments), 'nature', o.nature, 'address', o.address, 'hours', o.hours, 'phone', o.phone,
    'supervisePhone', o.supervise_phone, 'transit', o.transit, 'sample', o.sample)
$$;

insert into registry.organ_version (code, version, effective, name, credit_code, temporary, content, reason, published_at)
  select o.code, 1, daterange(null, null), o.name, o.code, o.sample, registry.organ_json(o), '首次入库',
         coalesce((select min(v.at) from kernel.event v where v.stream = 'registry/organs'), now())
    from registry.organ o;
drop function registry.organ_json(registry.organ);

-- A recorded version stays as it is; only its end is set, when the next one begins or the body ends.
create function registry.keep_organ_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.code, new.version, new.name, new.credit_code, new.temporary, new.content, new.reason, new.basis, new.published_at)
         is not distinct from
       (old.code, old.version, old.name, old.credit_code, old.temporary, old.content, old.reason, old.basis, old.published_at)
       and lower(new.effective) is not distinct from lower(old.effective)
       and new.effective <@ old.effective then
      return new;
    end if;
  end if;
  raise exception 'Expected recorded version to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'organ-version-immutable';
end $$;
create trigger keep_organ_version before update or delete on registry.organ_version
  for each row execute function registry.keep_organ_version();
create trigger keep_organ_versions before truncate on registry.organ_version
  for each statement execute function registry.keep_organ_version();
revoke delete, truncate on registry.organ_version, registry.organ_end from qingdan_app;
revoke update on registry.organ_end from qingdan_app;

-- Versions and the end may come in any order between streams; each ends where the next begins or the body ends.
create function registry.put_organ_version(p_code text, p_version int, p_from date, p_organ jsonb, p_credit text,
  p_temporary boolean, p_reason text, p_basis text, p_at timestamptz)
returns void language plpgsql as $$
begin
  insert into registry.organ as o (code, name, region, level, departments, nature, address, hours, phone,
      supervise_phone, transit, sample, newest_version)
    select p_code, d.name, d.region, d.level, d.departments, d.nature, d.address, d.hours, d.phone,
           d."supervisePhone", d.transit, d.sample, p_version
      from jsonb_to_record(p_organ) d (name text, region text, level text, departments text[], nature text, address text,
             hours text, phone text, "supervisePhone" text, transit text, sample boolean)
    on conflict (code) do update set name = excluded.name, departments = excluded.departments, nature = excluded.nature,
      address = excluded.address, hours = excluded.hours, phone = excluded.phone,
      supervise_phone = excluded.supervise_phone, transit = excluded.transit, newest_version = excluded.newest_version
      where o.newest_version < excluded.newest_version;
  update registry.organ_version o set effective = daterange(lower(o.effective), p_from)
   where o.code = p_code and o.version < p_version and o.effective @> p_from;
  insert into registry.organ_version (code, version, effective, name, credit_code, temporary, content, reason, basis, published_at)
    values (p_code, p_version,
            daterange(p_from, least((select min(lower(n.effective)) from registry.organ_version n
                                      where n.code = p_code and n.version > p_version),
                                    (select e.from_day from registry.organ_end e where e.code = p_code))),
            p_organ ->> 'name', p_credit, p_temporary, p_organ, p_reason, p_basis, p_at)
    on conflict (code, version) do nothing;
end $$;

create or replace function registry.on_organs_published(w jsonb) returns void language plpgsql as $$
begin
  perform registry.put_organ_version(d ->> 'code', 1, null, d, d ->> 'code', (d ->> 'sample')::boolean, '首次入库', null,
      (w ->> 'at')::timestamptz)
     from jsonb_array_elements(w #> '{event,organs}') d;
end $$;

create function registry.on_organ_recorded(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  perform registry.put_organ_version(e ->> 'code', (e ->> 'version')::int, (e ->> 'effectiveFrom')::date, e -> 'organ',
    e ->> 'creditCode', (e ->> 'temporary')::boolean, e ->> 'reason', e ->> 'basis', (w ->> 'at')::timestamptz);
end $$;

create function registry.on_organ_ended(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.organ_end (code, from_day, successor, reason, basis, ended_at)
    values (e ->> 'code', (e ->> 'from')::date, e ->> 'successor', e ->> 'reason', e ->> 'basis', (w ->> 'at')::timestamptz)
    on conflict (code) do nothing;
  update registry.organ_version o set effective = daterange(lower(o.effective), (e ->> 'from')::date)
   where o.code = e ->> 'code' and o.effective @> (e ->> 'from')::date;
end $$;

-- How many items stand on the list under a body on or after a day, and the first few of them.
create function registry.organ_items(p_code text, p_day date, out listed int, out codes text[]) language sql stable as $$
  select count(*)::int, (array_agg(c.item_code order by c.item_code))[1:5]
    from registry.catalogue_item c
   where c.organ = p_code and (c.abolished_from is null or c.abolished_from > p_day)
     and exists (select from registry.item_version v
                  where v.item_code = c.item_code and (upper_inf(v.effective) or upper(v.effective) > p_day))
$$;
