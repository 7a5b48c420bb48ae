-- 清单之外无权力, also against new rows written by direct SQL in the role of a running node: a version stands on the list only where the log
-- says that it was published, from that day on; and a suspension ends only where the log says so. A row without its event is refused here;
-- an event that nobody sealed is what the chains show.
create function registry.only_published() returns trigger language plpgsql as $$
begin
  if not exists (
       select from kernel.event e
        where e.stream = 'item/' || new.item_code and e.type = 'registry.ItemPublished'
          and convert_from(e.payload, 'UTF8')::jsonb @> jsonb_build_object(
                'itemCode', new.item_code, 'version', new.version, 'effectiveFrom', to_char(lower(new.effective), 'YYYY-MM-DD'))) then
    raise exception 'item-not-published' using errcode = 'QD001', constraint = 'item-not-published',
      detail = format('item %s version %s', new.item_code, new.version);
  end if;
  return new;
end $$;
create trigger only_published before insert on registry.item_version for each row execute function registry.only_published();

create function registry.only_resumed() returns trigger language plpgsql as $$
begin
  if new.until_day is distinct from old.until_day and not exists (
       select from kernel.event e
        where e.stream = 'item/' || new.item_code and e.type = 'registry.ItemResumed'
          and convert_from(e.payload, 'UTF8')::jsonb @> jsonb_build_object('from', to_char(new.until_day, 'YYYY-MM-DD'))) then
    raise exception 'suspension-fixed' using errcode = 'QD010', constraint = 'suspension-fixed',
      detail = format('item %s from %s', old.item_code, old.from_day);
  end if;
  return new;
end $$;
create trigger only_resumed before update on registry.item_suspension for each row execute function registry.only_resumed();
