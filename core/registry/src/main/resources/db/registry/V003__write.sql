-- The room's write door. w = {"type", "event", "at", "guide"?}: one event of the room with what search needs to know.
-- Repeats are harmless: a copy that has seen the event stays as it is.

create function registry.write_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  g jsonb := w -> 'guide';
  content jsonb := e -> 'content';
  item text := e ->> 'itemCode';
  v int := (e ->> 'version')::int;
  first_day date := (e ->> 'effectiveFrom')::date;
begin
  insert into registry.catalogue_item as c (item_code, basic_code, organ, region, newest_version)
    values (item, content #>> '{classification,basicCode}', content #>> '{exercise,organ}',
            content #>> '{exercise,region}', v)
    on conflict (item_code) do update
      set newest_version = excluded.newest_version, region = excluded.region
      where c.newest_version < excluded.newest_version;
  update registry.item_version o set effective = daterange(lower(o.effective), first_day)
   where o.item_code = item and o.version < v and o.effective @> first_day;
  insert into registry.item_version (item_code, version, effective, content, reason, published_at)
    values (item, v, daterange(first_day, (e ->> 'effectiveTo')::date), content, e ->> 'reason', (w ->> 'at')::timestamptz)
    on conflict (item_code, version) do nothing;
  insert into registry.guide as o (item_code, version, basic_code, local_code, name, organ, organ_name, region, ah, gb,
      department, objects, person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight,
      words, grams, pinyin, initials)
    select item, v, x.* from jsonb_to_record(g) x (
      "basicCode" text, "localCode" text, name text, organ text, "organName" text, region text, ah text, gb text,
      department text, objects text[], person boolean, legal boolean, topics text[], initiation text, depth smallint,
      visits int, applicable boolean, statutory jsonb, promised jsonb, weight int, words text, grams text[],
      pinyin text, initials text)
    on conflict (item_code) do update set (version, local_code, name, organ_name, region, ah, gb, department, objects,
        person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight, words, grams, pinyin,
        initials) = (excluded.version, excluded.local_code, excluded.name, excluded.organ_name, excluded.region,
        excluded.ah, excluded.gb, excluded.department, excluded.objects, excluded.person, excluded.legal,
        excluded.topics, excluded.initiation, excluded.depth, excluded.visits, excluded.applicable, excluded.statutory,
        excluded.promised, excluded.weight, excluded.words, excluded.grams, excluded.pinyin, excluded.initials)
      where o.version < excluded.version;
end $$;

create function registry.write(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
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
  when 'registry.DivisionsPublished' then
    insert into registry.region as o (code, name, level, parent, kind, valid_from, valid_to, successor, note)
      select d.code, d.name, d.level, d.parent, d.kind, d."validFrom", d."validTo", d.successor, d.note
        from jsonb_to_recordset(e -> 'divisions') d (code text, name text, level text, parent text, kind text,
               "validFrom" date, "validTo" date, successor text, note text)
      on conflict (code, valid_from) do update set name = excluded.name, level = excluded.level, parent = excluded.parent,
        kind = excluded.kind, valid_to = excluded.valid_to, successor = excluded.successor, note = excluded.note;
  when 'registry.OrgansPublished' then
    insert into registry.organ as o (code, name, region, level, departments, nature, address, hours, phone,
        supervise_phone, transit, sample)
      select d.code, d.name, d.region, d.level, d.departments, d.nature, d.address, d.hours, d.phone,
             d."supervisePhone", d.transit, d.sample
        from jsonb_to_recordset(e -> 'organs') d (code text, name text, region text, level text, departments text[],
               nature text, address text, hours text, phone text, "supervisePhone" text, transit text, sample boolean)
      on conflict (code) do update set name = excluded.name, region = excluded.region, level = excluded.level,
        departments = excluded.departments, nature = excluded.nature, address = excluded.address, hours = excluded.hours,
        phone = excluded.phone, supervise_phone = excluded.supervise_phone, transit = excluded.transit, sample = excluded.sample;
  when 'registry.CataloguePublished' then
    insert into registry.catalogue_entry as o (basic_code, name, ah, gb, department, content)
      select d ->> 'basicCode', d ->> 'name', d #>> '{ahCategory,code}', d #>> '{nationalCategory,code}',
             d ->> 'department', d
        from jsonb_array_elements(e -> 'entries') d
      on conflict (basic_code) do update set name = excluded.name, ah = excluded.ah, gb = excluded.gb,
        department = excluded.department, content = excluded.content;
  when 'registry.SeedTaken' then
    insert into registry.seed (sha256, edition, items, finished_at)
      values (e ->> 'sha256', e ->> 'edition', (e ->> 'items')::int, (w ->> 'at')::timestamptz)
      on conflict (sha256) do nothing;
  else
    raise exception 'Expected an event of the registry, but got %', w ->> 'type' using errcode = 'QD011';
  end case;
end $$;
