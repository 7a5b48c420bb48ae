-- The change feed (事项变动): what happened to items, in the order in which this node learnt of it. A reader sees only rows of
-- transactions that no older running one can precede, so that a page once read never gets a row in between.
create table registry.item_change (
  position bigint generated always as identity (cache 1) primary key,
  xid xid8 not null default pg_current_xact_id(),
  item_code text not null,
  region text not null,
  change text not null,
  version int,
  day date not null,
  recorded_at timestamptz not null,
  unique nulls not distinct (item_code, change, version, day, recorded_at)
);
create index item_change_in_order on registry.item_change (xid, position);

insert into registry.item_change (item_code, region, change, version, day, recorded_at)
  select v.item_code, c.region, 'published', v.version, lower(v.effective), v.published_at
    from registry.item_version v join registry.catalogue_item c on c.item_code = v.item_code
   order by v.published_at, v.item_code, v.version;

create function registry.note_change(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.item_change (item_code, region, change, version, day, recorded_at)
    select e ->> 'itemCode', coalesce(e #>> '{content,exercise,region}', c.region, ''),
           case w ->> 'type' when 'registry.ItemPublished' then 'published' when 'registry.ItemSuspended' then 'suspended'
                             when 'registry.ItemResumed' then 'resumed' else 'abolished' end,
           (e ->> 'version')::int, coalesce(e ->> 'effectiveFrom', e ->> 'from')::date, (w ->> 'at')::timestamptz
      from (select 1) one left join registry.catalogue_item c on c.item_code = e ->> 'itemCode'
    on conflict do nothing;
end $$;

create or replace function registry.write(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  handler text;
begin
  case w ->> 'type'
  when 'registry.ItemPublished' then
    perform registry.write_published(w);
    perform registry.note_change(w);
  when 'registry.ItemSuspended' then
    insert into registry.item_suspension (item_code, from_day, until_day, reason, basis)
      values (e ->> 'itemCode', (e ->> 'from')::date, (e ->> 'until')::date, e ->> 'reason', e ->> 'basis')
      on conflict (item_code, from_day) do nothing;
    perform registry.note_change(w);
  when 'registry.ItemResumed' then
    update registry.item_suspension s set until_day = (e ->> 'from')::date
     where s.item_code = e ->> 'itemCode' and s.from_day <= (e ->> 'from')::date
       and (s.until_day is null or s.until_day > (e ->> 'from')::date);
    perform registry.note_change(w);
  when 'registry.ItemAbolished' then
    update registry.catalogue_item c
       set abolished_from = (e ->> 'from')::date, abolished_reason = e ->> 'reason', abolished_basis = e ->> 'basis'
     where c.item_code = e ->> 'itemCode' and c.abolished_from is null;
    update registry.guide g set weight = g.weight + 100000000 where g.item_code = e ->> 'itemCode' and g.weight < 100000000;
    perform registry.note_change(w);
  else
    -- registry.EntryPublished -> registry.on_entry_published
    handler := 'on' || lower(regexp_replace(substr(w ->> 'type', length('registry.') + 1), '([A-Z])', '_\1', 'g'));
    if to_regprocedure(format('registry.%I(jsonb)', handler)) is null then
      raise exception 'Expected an event of the registry, but got %', w ->> 'type' using errcode = 'QD011';
    end if;
    execute format('select registry.%I($1)', handler) using w;
  end case;
end $$;
