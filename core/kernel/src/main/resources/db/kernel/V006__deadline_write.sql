-- Taking deadlines back: always through an index, whatever the planner knew when the plan was made, and one by one by id.
-- coalesce(fired_at, cancelled_at) keeps the planner from walking a partial index of all open rows instead of the key.
-- {"set":[{id,stream,kind,dueAt,payload}], "cancel":[{stream,kind?}], "cancelIds":[id], "fired":[id]}, in this order:
-- cancel, cancelIds, set, fired.
create or replace function kernel.write(w jsonb) returns void language plpgsql as $$
declare
  c record;
  done bigint;
begin
  for c in select x.stream, x.kind from jsonb_to_recordset(coalesce(w -> 'cancel', '[]')) x (stream text, kind text) loop
    update kernel.deadline d set cancelled_at = now()
     where d.stream = c.stream and (c.kind is null or d.kind = c.kind) and d.fired_at is null and d.cancelled_at is null;
  end loop;
  if w ? 'cancelIds' then
    update kernel.deadline d set cancelled_at = now()
     where d.id = any (array(select x::uuid from jsonb_array_elements_text(w -> 'cancelIds') x))
       and coalesce(d.fired_at, d.cancelled_at) is null;
  end if;
  insert into kernel.deadline as d (id, stream, kind, due_at, payload)
    select s.id, s.stream, s.kind, s."dueAt", coalesce(s.payload, '{}')
      from jsonb_to_recordset(coalesce(w -> 'set', '[]')) s (id uuid, stream text, kind text, "dueAt" timestamptz, payload jsonb)
    on conflict (id) do update set due_at = excluded.due_at, payload = excluded.payload, cancelled_at = null,
                                   claimed_until = null, attempts = 0
     where d.fired_at is null;
  if w ? 'fired' then
    update kernel.deadline d set fired_at = now()
     where d.id = any (array(select x::uuid from jsonb_array_elements_text(w -> 'fired') x))
       and coalesce(d.fired_at, d.cancelled_at) is null;
    get diagnostics done = row_count;
    if done <> jsonb_array_length(w -> 'fired') then
      raise exception 'Expected open deadlines, but % of % were', done, jsonb_array_length(w -> 'fired') using errcode = 'QD003';
    end if;
  end if;
end $$;
