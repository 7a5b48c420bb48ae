-- What waits for a post of a region (待办), the nearest limit first: one row for each post that a running request waits for, so that a
-- to-do list and its count read what waits for that post, never all that is open in the region. No limit stands as the last day of 9999.
create table registry.change_to_do (
  region text not null,
  post text not null,
  due date not null,
  change_id uuid not null references registry.change (id),
  constraint change_to_do_pkey primary key (region, post, due, change_id)
);
create index change_to_do_of on registry.change_to_do (change_id);

create function registry.follow_to_do() returns trigger language plpgsql as $$
begin
  delete from registry.change_to_do t where t.change_id = new.id;
  if new.ended_at is null then
    insert into registry.change_to_do (region, post, due, change_id)
      select distinct new.region, post, coalesce(new.due, date '9999-12-31'), new.id from unnest(new.waiting) post;
  end if;
  return null;
end $$;
create trigger follow_to_do_new after insert on registry.change
  for each row when (new.ended_at is null) execute function registry.follow_to_do();
create trigger follow_to_do after update on registry.change
  for each row when ((old.region, old.waiting, old.due, old.ended_at) is distinct from (new.region, new.waiting, new.due, new.ended_at))
  execute function registry.follow_to_do();

insert into registry.change_to_do (region, post, due, change_id)
  select distinct c.region, post, coalesce(c.due, date '9999-12-31'), c.id
    from registry.change c cross join unnest(c.waiting) post where c.ended_at is null;

drop index registry.change_waiting;
