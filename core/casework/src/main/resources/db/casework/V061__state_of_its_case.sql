-- 清单之外无权力: a decision is made from the state of its case, so the state speaks of the very item, version, organ and place that the
-- case was opened for (V001), from the first day to the last, also against direct SQL.
create function casework.require_own_state() returns trigger language plpgsql as $$
begin
  if (new.state #>> '{ref,caseId}', new.state #>> '{ref,number}', new.state #>> '{ref,region}', new.state #>> '{ref,organ}',
      new.state #>> '{ref,itemCode}', new.state #>> '{ref,category}', new.state #>> '{head,itemVersion}', new.state #>> '{head,itemName}')
       is distinct from (new.id::text, new.number, new.region, new.organ, new.item_code, new.category, new.item_version::text, new.item_name)
     or tg_op = 'UPDATE' and new.state -> 'head' is distinct from old.state -> 'head' then
    raise exception 'case-identity-fixed' using errcode = 'QD020', constraint = 'case-identity-fixed';
  end if;
  return new;
end $$;
-- After the rules of V001 and V006 by its name, so that theirs speak first.
create trigger require_own_state before insert or update on casework.case for each row execute function casework.require_own_state();
