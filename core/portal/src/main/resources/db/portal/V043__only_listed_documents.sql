-- 清单之外无权力, in what the applicant reads: no document known here is of an organ that never had the item (applications: V003).

-- A document of any node: its organ has, or had, the item. A case keeps the version it began with, so the item may have left the list by
-- the day of the document; it must have stood on it on that day or before.
create function portal.only_listed_documents() returns trigger language plpgsql as $$
declare
  of_organ text;
begin
  select c.organ into of_organ from registry.catalogue_item c where c.item_code = new.item_code;
  if not found then
    raise exception 'item-not-listed' using errcode = 'QD001', constraint = 'item-not-listed',
      detail = format('item %s', new.item_code);
  elsif of_organ is distinct from new.organ_code then
    raise exception 'item-not-exercised-here' using errcode = 'QD001', constraint = 'item-not-exercised-here',
      detail = format('item %s organ %s', new.item_code, new.organ_code);
  elsif not exists (select from registry.item_version v where v.item_code = new.item_code
                       and lower(v.effective) <= (new.issued_at at time zone 'Asia/Shanghai')::date) then
    raise exception 'item-not-in-force' using errcode = 'QD001', constraint = 'item-not-in-force',
      detail = format('item %s issued %s', new.item_code, new.issued_at);
  end if;
  return new;
end $$;
create trigger only_listed_documents before insert on portal.document
  for each row execute function portal.only_listed_documents();

create function portal.keep_document() returns trigger language plpgsql as $$
begin
  if new is distinct from old then
    raise exception 'document-immutable' using errcode = 'QD021', constraint = 'document-immutable';
  end if;
  return new;
end $$;
create trigger keep_document before update on portal.document for each row execute function portal.keep_document();

-- An event of another node may come here before this node's reader of the list has passed the same place of the log: then it is tried
-- again (40001) until that reader has, and only what is unknown even then is refused and set aside.
create function portal.list_is_here(e jsonb) returns boolean language plpgsql as $$
begin
  if e ->> 'type' = 'casework.DocumentIssued'
     and not exists (select from registry.catalogue_item c where c.item_code = e #>> '{payload,ref,itemCode}')
     and exists (select from kernel.log_cursor c where c.consumer = 'registry-projection' and c.origin = e ->> 'origin'
                    and c.seq < (e ->> 'seq')::bigint) then
    raise exception 'Expected the list up to event % of %, but it is not here yet', e ->> 'seq', e ->> 'origin' using errcode = '40001';
  end if;
  return true;
end $$;
