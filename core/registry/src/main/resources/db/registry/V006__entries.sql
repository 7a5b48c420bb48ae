-- Versions of catalogue entries in time, and which of them an item has taken its standard fields from.

alter table registry.catalogue_entry
  add column newest_version int not null default 1,
  add column levels text[] not null default '{}',
  add column parent text;
update registry.catalogue_entry set
  levels = array(select jsonb_array_elements_text(content -> 'levels')), parent = content ->> 'parentBasicCode';
create index catalogue_entry_by_department on registry.catalogue_entry (department, basic_code);
create index catalogue_entry_by_parent on registry.catalogue_entry (parent) where parent is not null;
create index catalogue_entry_name on registry.catalogue_entry using gin (name gin_trgm_ops);

-- 基本目录版本: published once, never changed; two versions never hold on the same day. What the catalogue held before it had
-- versions is version 1, without a first day.
create table registry.entry_version (
  basic_code text not null check (basic_code ~ '^[0-9]{12}$'),
  version int not null check (version > 0),
  effective daterange not null check (not isempty(effective)),
  adopt_by date,
  content jsonb not null,
  reason text not null,
  published_at timestamptz not null,
  primary key (basic_code, version),
  exclude using gist (basic_code with =, effective with &&)
);
create index entry_version_by_adoption on registry.entry_version (adopt_by) where adopt_by is not null;

-- 取消的条目.
create table registry.entry_cancellation (
  basic_code text primary key,
  from_day date not null,
  reason text not null,
  basis text not null,
  cancelled_at timestamptz not null
);

insert into registry.entry_version (basic_code, version, effective, content, reason, published_at)
  select e.basic_code, 1, daterange(null, null), e.content, '首次入库',
         coalesce((select min(v.at) from kernel.event v where v.stream = 'registry/catalogue'), now())
    from registry.catalogue_entry e;

create function registry.keep_entry_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.basic_code, new.version, new.adopt_by, new.content, new.reason, new.published_at)
         is not distinct from (old.basic_code, old.version, old.adopt_by, old.content, old.reason, old.published_at)
       and lower(new.effective) is not distinct from lower(old.effective)
       and new.effective <@ old.effective then
      return new;
    end if;
  end if;
  raise exception 'Expected published version to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'entry-version-immutable';
end $$;
create trigger keep_entry_version before update or delete on registry.entry_version
  for each row execute function registry.keep_entry_version();
create trigger keep_entry_versions before truncate on registry.entry_version
  for each statement execute function registry.keep_entry_version();
revoke delete, truncate on registry.entry_version, registry.entry_cancellation from qingdan_app;

create function registry.put_entry_version(
  p_code text, p_version int, p_from date, p_adopt_by date, p_entry jsonb, p_reason text, p_at timestamptz)
returns void language plpgsql as $$
begin
  insert into registry.catalogue_entry as o (basic_code, name, ah, gb, department, content, newest_version, levels, parent)
    values (p_code, p_entry ->> 'name', p_entry #>> '{ahCategory,code}', p_entry #>> '{nationalCategory,code}',
            p_entry ->> 'department', p_entry, p_version,
            array(select jsonb_array_elements_text(p_entry -> 'levels')), p_entry ->> 'parentBasicCode')
    on conflict (basic_code) do update set name = excluded.name, ah = excluded.ah, gb = excluded.gb,
      department = excluded.department, content = excluded.content, newest_version = excluded.newest_version,
      levels = excluded.levels, parent = excluded.parent
      where o.newest_version < excluded.newest_version;
  update registry.entry_version o set effective = daterange(lower(o.effective), p_from)
   where o.basic_code = p_code and o.version < p_version and o.effective @> p_from;
  insert into registry.entry_version (basic_code, version, effective, adopt_by, content, reason, published_at)
    values (p_code, p_version,
            daterange(p_from, (select min(lower(n.effective)) from registry.entry_version n
                                where n.basic_code = p_code and n.version > p_version)),
            p_adopt_by, p_entry, p_reason, p_at)
    on conflict (basic_code, version) do nothing;
end $$;

create or replace function registry.on_catalogue_published(w jsonb) returns void language plpgsql as $$
begin
  perform registry.put_entry_version(d ->> 'basicCode', 1, null, null, d, '首次入库', (w ->> 'at')::timestamptz)
     from jsonb_array_elements(w #> '{event,entries}') d;
end $$;

create function registry.on_entry_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  perform registry.put_entry_version(e ->> 'basicCode', (e ->> 'version')::int, (e ->> 'effectiveFrom')::date,
    (e ->> 'adoptBy')::date, e -> 'entry', e ->> 'reason', (w ->> 'at')::timestamptz);
end $$;

create function registry.on_entry_cancelled(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.entry_cancellation (basic_code, from_day, reason, basis, cancelled_at)
    values (e ->> 'basicCode', (e ->> 'from')::date, e ->> 'reason', e ->> 'basis', (w ->> 'at')::timestamptz)
    on conflict (basic_code) do nothing;
end $$;

-- 认领: which version of the entry the item's standard fields are from.
alter table registry.catalogue_item add column entry_version int not null default 1;
alter table registry.item_version add column entry_version int not null default 1;
create index catalogue_item_by_organ on registry.catalogue_item (organ, basic_code);

create or replace function registry.keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.item_code, new.version, new.content, new.reason, new.published_at, new.entry_version)
         is not distinct from (old.item_code, old.version, old.content, old.reason, old.published_at, old.entry_version)
       and lower(new.effective) = lower(old.effective)
       and new.effective <@ old.effective then
      return new;
    end if;
  end if;
  raise exception 'Expected published version to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'item-version-immutable';
end $$;

create or replace function registry.write_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  g jsonb := w -> 'guide';
  content jsonb := e -> 'content';
  item text := e ->> 'itemCode';
  v int := (e ->> 'version')::int;
  entry int := coalesce((e ->> 'entryVersion')::int,
    (select c.entry_version from registry.catalogue_item c where c.item_code = e ->> 'itemCode'), 1);
  first_day date := (e ->> 'effectiveFrom')::date;
begin
  insert into registry.catalogue_item as c (item_code, basic_code, organ, region, newest_version, entry_version)
    values (item, content #>> '{classification,basicCode}', content #>> '{exercise,organ}',
            content #>> '{exercise,region}', v, entry)
    on conflict (item_code) do update
      set newest_version = excluded.newest_version, region = excluded.region, entry_version = excluded.entry_version
      where c.newest_version < excluded.newest_version;
  update registry.item_version o set effective = daterange(lower(o.effective), first_day)
   where o.item_code = item and o.version < v and o.effective @> first_day;
  insert into registry.item_version (item_code, version, effective, content, reason, published_at, entry_version)
    values (item, v, daterange(first_day, (e ->> 'effectiveTo')::date), content, e ->> 'reason',
            (w ->> 'at')::timestamptz, entry)
    on conflict (item_code, version) do nothing;
  insert into registry.guide as o (item_code, version, basic_code, local_code, name, organ, organ_name, region, ah, gb,
      department, objects, person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight,
      words, pinyin, initials, tokens)
    select item, v, x.* from jsonb_to_record(g) x (
      "basicCode" text, "localCode" text, name text, organ text, "organName" text, region text, ah text, gb text,
      department text, objects text[], person boolean, legal boolean, topics text[], initiation text, depth smallint,
      visits int, applicable boolean, statutory jsonb, promised jsonb, weight int, words text, pinyin text,
      initials text, tokens text[])
    on conflict (item_code) do update set (version, local_code, name, organ_name, region, ah, gb, department, objects,
        person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight, words, pinyin, initials,
        tokens) = (excluded.version, excluded.local_code, excluded.name, excluded.organ_name, excluded.region,
        excluded.ah, excluded.gb, excluded.department, excluded.objects, excluded.person, excluded.legal,
        excluded.topics, excluded.initiation, excluded.depth, excluded.visits, excluded.applicable, excluded.statutory,
        excluded.promised, excluded.weight, excluded.words, excluded.pinyin, excluded.initials, excluded.tokens)
      where o.version < excluded.version;
end $$;
