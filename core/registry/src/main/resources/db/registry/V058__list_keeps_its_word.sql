-- 清单之外无权力, also against direct SQL in the role of a running node: what the list has said of an item cannot be turned round in place.
-- It may still grow, as commands and the log make it grow: a new item, a new version, a suspension, its end, a cancellation. That such a row
-- stands for an event of the sealed log is what the chains show, not the tables.

-- An item keeps its code, its entry and its organ; its versions only go on; once it is cancelled, it stays so, from that day.
create function registry.keep_item() returns trigger language plpgsql as $$
begin
  if (new.item_code, new.basic_code, new.organ) is distinct from (old.item_code, old.basic_code, old.organ)
     or new.newest_version < old.newest_version
     or (new.newest_version = old.newest_version and new.region is distinct from old.region)
     or (old.abolished_from is not null
         and (new.abolished_from, new.abolished_reason, new.abolished_basis)
           is distinct from (old.abolished_from, old.abolished_reason, old.abolished_basis)) then
    raise exception 'listed-item-fixed' using errcode = 'QD010', constraint = 'listed-item-fixed',
      detail = format('item %s', old.item_code);
  end if;
  return new;
end $$;
create trigger keep_item before update on registry.catalogue_item for each row execute function registry.keep_item();

-- A suspension may only be given an end, or an earlier one.
create function registry.keep_suspension() returns trigger language plpgsql as $$
begin
  if (new.item_code, new.from_day, new.reason, new.basis) is distinct from (old.item_code, old.from_day, old.reason, old.basis)
     or new.until_day is null and old.until_day is not null
     or new.until_day > old.until_day then
    raise exception 'suspension-fixed' using errcode = 'QD010', constraint = 'suspension-fixed',
      detail = format('item %s from %s', old.item_code, old.from_day);
  end if;
  return new;
end $$;
create trigger keep_suspension before update on registry.item_suspension
  for each row execute function registry.keep_suspension();

-- Where it is exercised, the version of that day says itself: versions never change.
create or replace function registry.require_in_force(p_item text, p_version int, p_organ text, p_region text, p_day date)
returns void language plpgsql stable as $$
declare
  i record;
  v record;
  status text;
begin
  select c.organ into i from registry.catalogue_item c where c.item_code = p_item;
  if not found then
    raise exception 'item-not-listed' using errcode = 'QD001', constraint = 'item-not-listed',
      detail = format('item %s', p_item);
  end if;
  select x.content #>> '{exercise,region}' as region, x.effective @> p_day as holds into v
    from registry.item_version x where x.item_code = p_item and x.version = p_version;
  if i.organ is distinct from p_organ or (found and v.region is distinct from p_region) then
    raise exception 'item-not-exercised-here' using errcode = 'QD001', constraint = 'item-not-exercised-here',
      detail = format('item %s organ %s region %s', p_item, p_organ, p_region);
  end if;
  status := registry.status_on(p_item, p_day);
  if status is distinct from 'in-force' or not coalesce(v.holds, false) then
    raise exception 'item-not-in-force' using errcode = 'QD001', constraint = 'item-not-in-force',
      detail = format('item %s version %s day %s status %s', p_item, p_version, p_day, status);
  end if;
end $$;
