-- Deadlines and the demonstration clock.

-- A legal deadline is a row with a due instant, never the memory of a stream.
create table kernel.deadline (
  id uuid primary key,
  stream text not null,
  kind text not null,
  due_at timestamptz not null,
  payload jsonb not null default '{}',
  claimed_until timestamptz,
  attempts int not null default 0,
  last_error text,
  fired_at timestamptz,
  cancelled_at timestamptz
);
create index deadline_due on kernel.deadline (due_at) where fired_at is null and cancelled_at is null;
create index deadline_by_stream on kernel.deadline (stream, kind) where fired_at is null and cancelled_at is null;

-- The kernel's own room write: {"set":[{id,stream,kind,dueAt,payload}], "cancel":[{stream,kind?}], "fired":[id]}.
-- cancel without kind cancels all of the stream's; setting an id again moves it; firing one that is not open is refused.
create function kernel.write(w jsonb) returns void language plpgsql as $$
declare
  done bigint;
begin
  update kernel.deadline d set cancelled_at = now()
    from jsonb_to_recordset(coalesce(w -> 'cancel', '[]')) c (stream text, kind text)
   where d.stream = c.stream and (c.kind is null or d.kind = c.kind) and d.fired_at is null and d.cancelled_at is null;
  insert into kernel.deadline as d (id, stream, kind, due_at, payload)
    select s.id, s.stream, s.kind, s."dueAt", coalesce(s.payload, '{}')
      from jsonb_to_recordset(coalesce(w -> 'set', '[]')) s (id uuid, stream text, kind text, "dueAt" timestamptz, payload jsonb)
    on conflict (id) do update set due_at = excluded.due_at, payload = excluded.payload, cancelled_at = null,
                                   claimed_until = null, attempts = 0
     where d.fired_at is null;
  if w ? 'fired' then
    update kernel.deadline d set fired_at = now()
     where d.id in (select x::uuid from jsonb_array_elements_text(w -> 'fired') x)
       and d.fired_at is null and d.cancelled_at is null;
    get diagnostics done = row_count;
    if done <> jsonb_array_length(w -> 'fired') then
      raise exception 'Expected open deadlines, but % of % were', done, jsonb_array_length(w -> 'fired') using errcode = 'QD003';
    end if;
  end if;
end $$;

-- One row at most: how far the demonstration clock is ahead of the real one.
create table kernel.clock_offset (
  only_row boolean primary key default true check (only_row),
  offset_ms bigint not null,
  set_by text not null,
  set_at timestamptz not null default now()
);

-- Numbers for people, handed out in blocks; a block not used up leaves a gap, never a repeat.
create table kernel.serial (
  scope text primary key,
  next bigint not null
) with (fillfactor = 50);
