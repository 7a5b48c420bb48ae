-- A change request may be about entries of the common catalogue. In registry.change_item their basic codes (12 characters) stand
-- beside item codes (31): one running request for each.
alter table registry.change add column basic_codes text[] not null default '{}';

create or replace function registry.on_change_moved(w jsonb) returns void language plpgsql as $$
declare
  r jsonb := w -> 'row';
  k uuid := (r ->> 'id')::uuid;
begin
  insert into registry.change as o (id, number, kind, region, organ, organ_name, title, status, emergency, round, applicant,
      applicant_name, item_codes, basic_codes, waiting, due, opened_at, submitted_on, ended_at, version, state)
    select x.id, x.number, x.kind, x.region, x.organ, x."organName", x.title, x.status, x.emergency, x.round, x.applicant,
           x."applicantName", x."itemCodes", coalesce(x."basicCodes", '{}'), x.waiting, x.due, x."openedAt", x."submittedOn",
           x."endedAt", x.version, x.state
      from jsonb_to_record(r) x (id uuid, number text, kind text, region text, organ text, "organName" text, title text,
           status text, emergency boolean, round int, applicant text, "applicantName" text, "itemCodes" text[],
           "basicCodes" text[], waiting text[], due date, "openedAt" timestamptz, "submittedOn" date,
           "endedAt" timestamptz, version bigint, state jsonb)
    on conflict (id) do update set (organ, organ_name, title, status, emergency, round, item_codes, basic_codes, waiting,
        due, submitted_on, ended_at, version, state) = (excluded.organ, excluded.organ_name, excluded.title,
        excluded.status, excluded.emergency, excluded.round, excluded.item_codes, excluded.basic_codes, excluded.waiting,
        excluded.due, excluded.submitted_on, excluded.ended_at, excluded.version, excluded.state)
      where o.version < excluded.version;
  delete from registry.change_item i where i.change_id = k
     and not (r -> 'busy') ? i.item_code;
  insert into registry.change_item (item_code, change_id)
    select b.code, k from jsonb_array_elements_text(r -> 'busy') b (code)
     where not exists (select from registry.change_item i where i.item_code = b.code and i.change_id = k);
end $$;
