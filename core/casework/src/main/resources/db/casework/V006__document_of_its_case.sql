-- 清单之外无权力: a document is of its case's organ, and a case is of a listed item (V001): so no document, not even by SQL, speaks for an
-- organ that had not the power.
create function casework.only_own_documents() returns trigger language plpgsql as $$
begin
  if not exists (select from casework.case c where c.id = new.case_id and c.organ = new.organ) then
    raise exception 'item-not-exercised-here' using errcode = 'QD001', constraint = 'item-not-exercised-here',
      detail = format('case %s organ %s', new.case_id, new.organ);
  end if;
  return new;
end $$;
create trigger only_own_documents before insert on casework.document for each row execute function casework.only_own_documents();

-- As in V001, and the name and the kind of the item: they were copied from the version that the case runs by.
create or replace function casework.keep_identity() returns trigger language plpgsql as $$
begin
  if (new.id, new.number, new.region, new.organ, new.item_code, new.item_version, new.item_name, new.category, new.received_at)
       is distinct from (old.id, old.number, old.region, old.organ, old.item_code, old.item_version, old.item_name, old.category,
         old.received_at)
     or new.version <= old.version then
    raise exception 'case-identity-fixed' using errcode = 'QD020', constraint = 'case-identity-fixed';
  end if;
  return new;
end $$;
