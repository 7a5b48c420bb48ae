-- Items are written at the node that serves their region: each node takes in its own share of a seed.
alter table registry.seed add column region text not null default '';
alter table registry.seed drop constraint seed_pkey;
alter table registry.seed add primary key (sha256, region);

create function registry.on_seed_taken(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.seed (sha256, region, edition, items, finished_at)
    values (e ->> 'sha256', coalesce(e ->> 'region', ''), e ->> 'edition', (e ->> 'items')::int, (w ->> 'at')::timestamptz)
    on conflict (sha256, region) do nothing;
end $$;

create function registry.on_divisions_published(w jsonb) returns void language plpgsql as $$
begin
  insert into registry.region as o (code, name, level, parent, kind, valid_from, valid_to, successor, note)
    select d.code, d.name, d.level, d.parent, d.kind, d."validFrom", d."validTo", d.successor, d.note
      from jsonb_to_recordset(w #> '{event,divisions}') d (code text, name text, level text, parent text, kind text,
             "validFrom" date, "validTo" date, successor text, note text)
    on conflict (code, valid_from) do update set name = excluded.name, level = excluded.level, parent = excluded.parent,
      kind = excluded.kind, valid_to = excluded.valid_to, successor = excluded.successor, note = excluded.note;
end $$;

create function registry.on_organs_published(w jsonb) returns void language plpgsql as $$
begin
  insert into registry.organ as o (code, name, region, level, departments, nature, address, hours, phone,
      supervise_phone, transit, sample)
    select d.code, d.name, d.region, d.level, d.departments, d.nature, d.address, d.hours, d.phone,
           d."supervisePhone", d.transit, d.sample
      from jsonb_to_recordset(w #> '{event,organs}') d (code text, name text, region text, level text, departments text[],
             nature text, address text, hours text, phone text, "supervisePhone" text, transit text, sample boolean)
    on conflict (code) do update set name = excluded.name, region = excluded.region, level = excluded.level,
      departments = excluded.departments, nature = excluded.nature, address = excluded.address, hours = excluded.hours,
      phone = excluded.phone, supervise_phone = excluded.supervise_phone, transit = excluded.transit, sample = excluded.sample;
end $$;

create function registry.on_catalogue_published(w jsonb) returns void language plpgsql as $$
begin
  insert into registry.catalogue_entry as o (basic_code, name, ah, gb, department, content)
    select d ->> 'basicCode', d ->> 'name', d #>> '{ahCategory,code}', d #>> '{nationalCategory,code}',
           d ->> 'department', d
      from jsonb_array_elements(w #> '{event,entries}') d
    on conflict (basic_code) do update set name = excluded.name, ah = excluded.ah, gb = excluded.gb,
      department = excluded.department, content = excluded.content;
end $$;

-- The write door: what happens to items often is written here; any other event X of the room has a function on_x of its
-- own, so that a later script adds an event without writing this one again.
create or replace function registry.write(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  handler text;
begin
  case w ->> 'type'
  when 'registry.ItemPublished' then
    perform registry.write_published(w);
  when 'registry.ItemSuspended' then
    insert into registry.item_suspension (item_code, from_day, until_day, reason, basis)
      values (e ->> 'itemCode', (e ->> 'from')::date, (e ->> 'until')::date, e ->> 'reason', e ->> 'basis')
      on conflict (item_code, from_day) do nothing;
  when 'registry.ItemResumed' then
    update registry.item_suspension s set until_day = (e ->> 'from')::date
     where s.item_code = e ->> 'itemCode' and s.from_day <= (e ->> 'from')::date
       and (s.until_day is null or s.until_day > (e ->> 'from')::date);
  when 'registry.ItemAbolished' then
    update registry.catalogue_item c
       set abolished_from = (e ->> 'from')::date, abolished_reason = e ->> 'reason', abolished_basis = e ->> 'basis'
     where c.item_code = e ->> 'itemCode' and c.abolished_from is null;
    update registry.guide g set weight = g.weight + 100000000 where g.item_code = e ->> 'itemCode' and g.weight < 100000000;
  else
    -- registry.EntryPublished -> registry.on_entry_published
    handler := 'on' || lower(regexp_replace(substr(w ->> 'type', length('registry.') + 1), '([A-Z])', '_\1', 'g'));
    if to_regprocedure(format('registry.%I(jsonb)', handler)) is null then
      raise exception 'Expected an event of the registry, but got %', w ->> 'type' using errcode = 'QD011';
    end if;
    execute format('select registry.%I($1)', handler) using w;
  end case;
end $$;
