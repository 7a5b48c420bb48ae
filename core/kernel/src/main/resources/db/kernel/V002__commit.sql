-- Group commit: independent commands that waited together, in one statement, each with its own outcome.
-- Arrays run in parallel: c_* and k_* one element per command (k_* null without an idempotency key),
-- e_* one per event, w_* one per room write; e_cmd and w_cmd are 1-based places in c_*.
-- The caller puts at most one command per stream and per idempotency key into a batch.
-- Raises (and so undoes the whole batch) when a constraint or a room's function refuses: the caller then halves the batch.
create function kernel.commit(
  c_stream text[], c_expected bigint[], c_previous bytea[], c_hash bytea[], c_count int[],
  c_at timestamptz[], c_actor text[], c_subject text[],
  k_subject text[], k_key text[], k_request bytea[], k_status int[], k_headers text[], k_body bytea[],
  e_cmd int[], e_offset int[], e_id uuid[], e_type text[], e_schema int[], e_payload bytea[], e_hash bytea[],
  w_cmd int[], w_room text[], w_json text[])
returns table (outcome text, actual bigint, status int, headers text, body bytea)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  state text[];
  wanted bigint;
  done bigint;
  room record;
begin
  -- 1. One order of locks for all batches: no two of them can wait for each other here.
  perform 1 from kernel.stream_head h where h.stream = any (c_stream) order by h.stream for update;

  -- 2. What each command will come to, seen after the locks were taken.
  select array_agg(
           case when k.key is not null and k.request_hash = c.request then 'repeated'
                when k.key is not null then 'key-reused'
                when coalesce(h.version, 0) <> c.expected then 'stale'
                when h.foreign_origin is not null then 'foreign'
                when h.hash <> c.previous then 'stale'
                else 'committed' end order by c.i),
         count(*) filter (where k.key is null and h.stream is null and c.expected = 0)
    into state, wanted
    from unnest(c_stream, c_expected, c_previous, k_subject, k_key, k_request)
           with ordinality c (stream, expected, previous, subject, key, request, i)
    left join kernel.stream_head h on h.stream = c.stream
    left join kernel.idempotency k on k.subject = c.subject and k.key = c.key;

  if 'foreign' = any (state) then
    raise exception 'Expected a stream of this node, but it belongs to another' using errcode = 'QD002';
  end if;

  -- 3. Heads: new ones, then known ones. A new one that somebody else just made: undo and look again.
  if wanted > 0 then
    insert into kernel.stream_head (stream, version, hash)
      select c.stream, c.count, c.hash
        from unnest(c_stream, c_expected, c_hash, c_count) with ordinality c (stream, expected, hash, count, i)
       where c.expected = 0 and state[c.i] = 'committed'
       order by c.stream
      on conflict do nothing;
    get diagnostics done = row_count;
    if done <> wanted then
      raise exception 'Expected to open % streams, but opened %', wanted, done using errcode = '40001';
    end if;
  end if;
  update kernel.stream_head h set version = c.expected + c.count, hash = c.hash
    from unnest(c_stream, c_expected, c_hash, c_count) with ordinality c (stream, expected, hash, count, i)
   where h.stream = c.stream and c.expected > 0 and state[c.i] = 'committed';

  -- 4. Answers for repeats. The same key in another batch at the same moment: undo and look again.
  select count(*) into wanted from unnest(k_key) with ordinality k (key, i) where k.key is not null and state[k.i] = 'committed';
  if wanted > 0 then
    insert into kernel.idempotency (subject, key, request_hash, status, headers, body)
      select k.subject, k.key, k.request, k.status, k.headers, k.body
        from unnest(k_subject, k_key, k_request, k_status, k_headers, k_body)
               with ordinality k (subject, key, request, status, headers, body, i)
       where k.key is not null and state[k.i] = 'committed'
       order by k.subject, k.key
      on conflict do nothing;
    get diagnostics done = row_count;
    if done <> wanted then
      raise exception 'Expected % new keys, but found %', wanted, done using errcode = '40001';
    end if;
  end if;

  -- 5. Events, and their places in the queue for the sealer.
  insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
    select c_stream[e.cmd], c_expected[e.cmd] + e.place, e.id, e.type, e.schema,
           c_at[e.cmd], c_subject[e.cmd], c_actor[e.cmd], e.payload, e.hash
      from unnest(e_cmd, e_offset, e_id, e_type, e_schema, e_payload, e_hash)
             e (cmd, place, id, type, schema, payload, hash)
     where state[e.cmd] = 'committed';
  insert into kernel.outbox (stream, version)
    select c_stream[e.cmd], c_expected[e.cmd] + e.place
      from unnest(e_cmd, e_offset) with ordinality e (cmd, place, i)
     where state[e.cmd] = 'committed'
     order by e.i;

  -- 6. The rooms' rows.
  for room in
    select w.room as name, array_agg(w.json::jsonb order by w.i) as writes
      from unnest(w_cmd, w_room, w_json) with ordinality w (cmd, room, json, i)
     where state[w.cmd] = 'committed'
     group by w.room order by w.room
  loop
    execute format('select %I.write(w.json) from unnest($1) with ordinality w (json, i) order by w.i', room.name)
      using room.writes;
  end loop;

  return query
    select state[c.i],
           case when state[c.i] = 'committed' then c.expected + c_count[c.i]
                else coalesce((select h.version from kernel.stream_head h where h.stream = c.stream), 0) end,
           k.status, k.headers, k.body
      from unnest(c_stream, c_expected, k_subject, k_key) with ordinality c (stream, expected, subject, key, i)
      left join kernel.idempotency k on state[c.i] = 'repeated' and k.subject = c.subject and k.key = c.key
     order by c.i;
end $$;
