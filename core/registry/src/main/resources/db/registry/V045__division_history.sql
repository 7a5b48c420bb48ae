-- 行政区划沿革: what the province recorded of a division's code, beside the table it came with. registry.region shows both: each
-- period ends where the next begins or the code ends, and its exclusion refuses overlap.
create table registry.division_record (
  code text not null check (code ~ '^[0-9]{6}$'),
  from_day date not null,
  predecessor text,
  reason text not null,
  basis text not null,
  recorded_at timestamptz not null,
  primary key (code, from_day)
);

-- 撤销、并入、换码.
create table registry.division_end (
  code text primary key check (code ~ '^[0-9]{6}$'),
  from_day date not null,
  successor text,
  reason text not null,
  basis text not null,
  ended_at timestamptz not null
);

-- What was recorded stays as it is; of a recorded period only the end is set, once.
create function registry.keep_division_record() returns trigger language plpgsql as $$
begin
  raise exception 'Expected the recorded division to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'division-record-immutable';
end $$;
create trigger keep_division_record before update or delete on registry.division_record
  for each row execute function registry.keep_division_record();
create trigger keep_division_records before truncate on registry.division_record
  for each statement execute function registry.keep_division_record();
create trigger keep_division_end before update or delete on registry.division_end
  for each row execute function registry.keep_division_record();
create trigger keep_division_ends before truncate on registry.division_end
  for each statement execute function registry.keep_division_record();
revoke update, delete, truncate on registry.division_record, registry.division_end from qingdan_app;

create function registry.keep_region() returns trigger language plpgsql as $$
begin
  if not exists (select from registry.division_record d where d.code = old.code and d.from_day = old.valid_from) then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' then
    if (new.code, new.valid_from, new.name, new.level, new.parent, new.kind) is not distinct from
       (old.code, old.valid_from, old.name, old.level, old.parent, old.kind)
       and daterange(new.valid_from, new.valid_to) <@ daterange(old.valid_from, old.valid_to) then
      return new;
    end if;
  end if;
  raise exception 'Expected the recorded division to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'division-record-immutable';
end $$;
create trigger keep_region before update or delete on registry.region
  for each row execute function registry.keep_region();

-- Streams may arrive in any order: the table leaves what was recorded since as it is, and ends its rows where that begins.
create or replace function registry.on_divisions_published(w jsonb) returns void language plpgsql as $$
begin
  insert into registry.region as o (code, name, level, parent, kind, valid_from, valid_to, successor, note)
    select d.code, d.name, d.level, d.parent, d.kind, d."validFrom", least(d."validTo", n.day, e.from_day),
           case when l.ends then e.successor else d.successor end,
           case when l.ends then concat_ws('；', d.note, e.reason) else d.note end
      from jsonb_to_recordset(w #> '{event,divisions}') d (code text, name text, level text, parent text, kind text,
             "validFrom" date, "validTo" date, successor text, note text)
      cross join lateral (select min(r.from_day) as day from registry.division_record r
                           where r.code = d.code and r.from_day > d."validFrom") n
      left join registry.division_end e on e.code = d.code and e.from_day > d."validFrom"
      cross join lateral (select e.from_day is not null and (n.day is null or n.day > e.from_day)
                                 and (d."validTo" is null or d."validTo" > e.from_day) as ends) l
     where not exists (select from registry.division_record r where r.code = d.code and r.from_day = d."validFrom")
    on conflict (code, valid_from) do update set name = excluded.name, level = excluded.level, parent = excluded.parent,
      kind = excluded.kind, valid_to = excluded.valid_to, successor = excluded.successor, note = excluded.note;
end $$;

create function registry.on_division_recorded(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  p_code text := w #>> '{event,code}';
  p_from date := (w #>> '{event,division,validFrom}')::date;
begin
  insert into registry.division_record (code, from_day, predecessor, reason, basis, recorded_at)
    values (p_code, p_from, e ->> 'predecessor', e ->> 'reason', e ->> 'basis', (w ->> 'at')::timestamptz)
    on conflict (code, from_day) do nothing;
  if not found then
    return;
  end if;
  update registry.region o set valid_to = p_from
   where o.code = p_code and o.valid_from < p_from and (o.valid_to is null or o.valid_to > p_from);
  insert into registry.region (code, name, level, parent, kind, valid_from, note)
    select p_code, d.name, d.level, d.parent, d.kind, p_from, d.note
      from jsonb_to_record(e -> 'division') d (name text, level text, parent text, kind text, note text);
end $$;

create function registry.on_division_ended(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.division_end (code, from_day, successor, reason, basis, ended_at)
    values (e ->> 'code', (e ->> 'from')::date, e ->> 'successor', e ->> 'reason', e ->> 'basis', (w ->> 'at')::timestamptz)
    on conflict (code) do nothing;
  if not found then
    return;
  end if;
  update registry.region o set valid_to = (e ->> 'from')::date, successor = e ->> 'successor',
         note = concat_ws('；', o.note, e ->> 'reason')
   where o.code = e ->> 'code' and o.valid_from < (e ->> 'from')::date
     and (o.valid_to is null or o.valid_to > (e ->> 'from')::date);
end $$;

-- What rests on a division's code on a day or later, and the first few of each.
create function registry.division_holds(p_code text, p_day date, out below int, out some_below text[], out organs int,
  out some_organs text[], out items int, out some_items text[]) language sql stable as $$
  select b.n, b.some, g.n, g.some, i.n, i.some
    from (select count(distinct r.code)::int n, (array_agg(distinct r.code order by r.code))[1:5] some
            from registry.region r where r.parent = p_code and (r.valid_to is null or r.valid_to > p_day)) b,
         (select count(*)::int n, (array_agg(o.name order by o.code))[1:5] some from registry.organ o
           where o.region = p_code and exists (select from registry.organ_version v where v.code = o.code
             and (upper_inf(v.effective) or upper(v.effective) > p_day))) g,
         (select count(*)::int n, (array_agg(c.item_code order by c.item_code))[1:5] some from registry.catalogue_item c
           where c.region = p_code and (c.abolished_from is null or c.abolished_from > p_day)
             and exists (select from registry.item_version v where v.item_code = c.item_code
               and (upper_inf(v.effective) or upper(v.effective) > p_day))) i
$$;
