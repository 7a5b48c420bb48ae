-- An item that was handed down waits for its take-over: until that is answered it is not handed down again (constraint
-- delegation_waits). A delegation holds its items from its submission until it is closed, withdrawn or refused.
create table registry.delegation (
  item_code text not null,
  change_id uuid not null references registry.change (id),
  constraint delegation_waits primary key (item_code)
);
create index delegation_by_change on registry.delegation (change_id);

create function registry.follow_delegation() returns trigger language plpgsql as $$
begin
  if (new.status = 'published' and new.state ->> 'handover' is null) or (new.ended_at is null and new.status <> 'draft') then
    insert into registry.delegation (item_code, change_id)
      select code, new.id from unnest(new.item_codes) code
       where not exists (select from registry.delegation d where d.item_code = code and d.change_id = new.id);
    delete from registry.delegation d where d.change_id = new.id and not d.item_code = any (new.item_codes);
  else
    delete from registry.delegation d where d.change_id = new.id;
  end if;
  return null;
end $$;
create trigger follow_delegation after insert or update on registry.change
  for each row when (new.kind = 'delegate') execute function registry.follow_delegation();

-- Those that wait already; of two that do, the first.
insert into registry.delegation (item_code, change_id)
  select distinct on (x.code) x.code, x.id
    from (select unnest(c.item_codes) as code, c.id, c.opened_at from registry.change c
           where c.kind = 'delegate'
             and ((c.status = 'published' and c.state ->> 'handover' is null) or (c.ended_at is null and c.status <> 'draft'))) x
   order by x.code, x.opened_at;
