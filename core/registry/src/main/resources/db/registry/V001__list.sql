-- The list itself: divisions, organs, catalogue, items and their versions in time. The node's own copy, written only by
-- registry.write: from commands at the province, from the log everywhere else.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- 行政区划: a code can come and go, but never stands for two divisions on one day.
create table registry.region (
  code text not null check (code ~ '^[0-9]{6}$'),
  name text not null,
  level text not null,
  parent text,
  kind text not null,
  valid_from date not null,
  valid_to date,
  successor text,
  note text,
  primary key (code, valid_from),
  exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index region_by_parent on registry.region (parent, code);

-- 实施主体.
create table registry.organ (
  code text primary key check (length(code) = 18),
  name text not null,
  region text not null,
  level text not null,
  departments text[] not null,
  nature text not null,
  address text not null,
  hours text not null,
  phone text not null,
  supervise_phone text not null,
  transit text not null,
  sample boolean not null
);
create index organ_by_region on registry.organ (region, code);

-- 基本目录.
create table registry.catalogue_entry (
  basic_code text primary key check (basic_code ~ '^[0-9]{12}$'),
  name text not null,
  ah text not null,
  gb text not null,
  department text not null,
  content jsonb not null
);

-- 实施清单: one row per item that ever stood on the list.
create table registry.catalogue_item (
  item_code text primary key check (length(item_code) = 31),
  basic_code text not null,
  organ text not null,
  region text not null,
  newest_version int not null,
  abolished_from date,
  abolished_reason text,
  abolished_basis text
);
create index catalogue_item_by_basic on registry.catalogue_item (basic_code, item_code);

-- 事项版本: published once, never changed; two versions of an item never hold on the same day.
create table registry.item_version (
  item_code text not null references registry.catalogue_item (item_code),
  version int not null check (version > 0),
  effective daterange not null check (not isempty(effective) and not lower_inf(effective)),
  content jsonb not null,
  reason text not null,
  published_at timestamptz not null,
  primary key (item_code, version),
  exclude using gist (item_code with =, effective with &&)
);

-- 暂停行使.
create table registry.item_suspension (
  item_code text not null references registry.catalogue_item (item_code),
  from_day date not null,
  until_day date check (until_day >= from_day),
  reason text not null,
  basis text not null,
  primary key (item_code, from_day)
);

-- Which seed was taken in completely.
create table registry.seed (
  sha256 text primary key,
  edition text not null,
  items int not null,
  finished_at timestamptz not null
);

-- A published version may only be given an earlier end, when another one follows it.
create function registry.keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.item_code, new.version, new.content, new.reason, new.published_at)
         is not distinct from (old.item_code, old.version, old.content, old.reason, old.published_at)
       and lower(new.effective) = lower(old.effective)
       and new.effective <@ old.effective then
      return new;
    end if;
  end if;
  raise exception 'Expected published version to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'item-version-immutable';
end $$;
create trigger keep_version before update or delete on registry.item_version
  for each row execute function registry.keep_version();
create trigger keep_versions before truncate on registry.item_version
  for each statement execute function registry.keep_version();
revoke delete, truncate on registry.item_version, registry.catalogue_item, registry.item_suspension from qingdan_app;

-- 事项状态 of an item on a day: in-force, future, suspended, abolished; null when it is not on the list at all.
create function registry.status_on(p_item text, p_day date) returns text language sql stable as $$
  select case
    when c.abolished_from <= p_day then 'abolished'
    when not exists (select from registry.item_version v where v.item_code = p_item and v.effective @> p_day) then
      case when exists (select from registry.item_version v where v.item_code = p_item and upper(v.effective) <= p_day)
           then 'abolished' else 'future' end
    when exists (select from registry.item_suspension s
                  where s.item_code = p_item and s.from_day <= p_day and (s.until_day is null or s.until_day > p_day))
      then 'suspended'
    else 'in-force' end
  from registry.catalogue_item c where c.item_code = p_item
$$;

-- 清单之外无权力: raises unless this organ may exercise this version of the item, in this region, on this day.
-- Other rooms call it from their own triggers, so that no case can name an item that is not in force.
create function registry.require_in_force(p_item text, p_version int, p_organ text, p_region text, p_day date)
returns void language plpgsql stable as $$
declare
  i record;
  status text;
begin
  select c.organ, c.region into i from registry.catalogue_item c where c.item_code = p_item;
  if not found then
    raise exception 'item-not-listed' using errcode = 'QD001', constraint = 'item-not-listed',
      detail = format('item %s', p_item);
  end if;
  if i.organ is distinct from p_organ or i.region is distinct from p_region then
    raise exception 'item-not-exercised-here' using errcode = 'QD001', constraint = 'item-not-exercised-here',
      detail = format('item %s organ %s region %s', p_item, p_organ, p_region);
  end if;
  status := registry.status_on(p_item, p_day);
  if status is distinct from 'in-force'
     or not exists (select from registry.item_version v
                     where v.item_code = p_item and v.version = p_version and v.effective @> p_day) then
    raise exception 'item-not-in-force' using errcode = 'QD001', constraint = 'item-not-in-force',
      detail = format('item %s version %s day %s status %s', p_item, p_version, p_day, status);
  end if;
end $$;
