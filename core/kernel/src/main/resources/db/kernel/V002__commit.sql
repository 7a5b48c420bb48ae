-- Hands one write to its room. Migrations replaces it by one with a branch for each room found, whose plans are kept.
create function kernel.dispatch(p_room text, w jsonb) returns void language plpgsql as $$
begin
  execute format('select %I.write($1)', p_room) using w;
end $$;

-- Group commit: independent commands that waited together, in one statement, each with its own outcome.
-- Arrays run in parallel: c_* and k_* one element per command (k_* null without an idempotency key),
-- e_* one per event, w_* one per room write; e_cmd and w_cmd are 1-based places in c_*.
-- The caller puts at most one command per stream and per idempotency key into a batch.
-- Raises (and so undoes the whole batch) when a constraint or a room's function refuses: the caller then halves the batch.
-- Plans are generic and by index only: a batch costs the same on an empty and on a full table.
create function kernel.commit(
  c_stream text[], c_expected bigint[], c_previous bytea[], c_hash bytea[], c_count int[],
  c_at timestamptz[], c_actor text[], c_subject text[],
  k_subject text[], k_key text[], k_request bytea[], k_status int[], k_headers text[], k_body bytea[],
  e_cmd int[], e_offset int[], e_id uuid[], e_type text[], e_schema int[], e_payload bytea[], e_hash bytea[],
  w_cmd int[], w_room text[], w_json text[])
returns table (outcome text, actual bigint, status int, headers text, body bytea)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  state text[];
  opening bigint; opened bigint;
  keys bigint; kept bigint;
  all_committed boolean;
begin
  -- 1. One order of locks for all batches: no two of them can wait for each other here.
  if 0 < any (c_expected) then
    perform 1 from kernel.stream_head h where h.stream = any (c_stream) order by h.stream for update;
  end if;

  -- 2. What each command will come to, seen after the locks were taken.
  select array_agg(d.state order by d.i),
         count(*) filter (where d.state = 'committed' and d.expected = 0),
         count(*) filter (where d.state = 'committed' and d.key is not null),
         bool_and(d.state = 'committed')
    into state, opening, keys, all_committed
    from (select c.i, c.expected, c.key,
                 case when k.key is not null and k.request_hash = c.request then 'repeated'
                      when k.key is not null then 'key-reused'
                      when coalesce(h.version, 0) <> c.expected then 'stale'
                      when h.foreign_origin is not null then 'foreign'
                      when h.hash <> c.previous then 'stale'
                      else 'committed' end as state
            from unnest(c_stream, c_expected, c_previous, k_subject, k_key, k_request)
                   with ordinality c (stream, expected, previous, subject, key, request, i)
            left join kernel.stream_head h on h.stream = c.stream
            left join kernel.idempotency k on k.subject = c.subject and k.key = c.key) d;
  if 'foreign' = any (state) then
    raise exception 'Expected a stream of this node, but it belongs to another' using errcode = 'QD002';
  end if;

  -- 3. Everything of the kernel's: heads, answers for repeats, events, and their places in the sealer's queue.
  with c as materialized (
      select * from unnest(c_stream, c_expected, c_hash, c_count, k_subject, k_key, k_request, k_status, k_headers, k_body)
               with ordinality c (stream, expected, hash, count, subject, key, request, status, headers, body, i)
       where state[c.i] = 'committed'),
    opened_heads as (
      insert into kernel.stream_head (stream, version, hash)
        select c.stream, c.count, c.hash from c where c.expected = 0 order by c.stream
        on conflict do nothing returning 1),
    moved_heads as (
      update kernel.stream_head h set version = c.expected + c.count, hash = c.hash
        from c where h.stream = c.stream and c.expected > 0),
    kept_answers as (
      insert into kernel.idempotency (subject, key, request_hash, status, headers, body)
        select c.subject, c.key, c.request, c.status, c.headers, c.body from c where c.key is not null
         order by c.subject, c.key
        on conflict do nothing returning 1),
    stored as (
      insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
        select c_stream[e.cmd], c_expected[e.cmd] + e.place, e.id, e.type, e.schema,
               c_at[e.cmd], c_subject[e.cmd], c_actor[e.cmd], e.payload, e.hash
          from unnest(e_cmd, e_offset, e_id, e_type, e_schema, e_payload, e_hash)
                 e (cmd, place, id, type, schema, payload, hash)
         where state[e.cmd] = 'committed'),
    queued as (
      insert into kernel.outbox (stream, version)
        select c_stream[e.cmd], c_expected[e.cmd] + e.place
          from unnest(e_cmd, e_offset) with ordinality e (cmd, place, i)
         where state[e.cmd] = 'committed'
         order by e.i)
  select (select count(*) from opened_heads), (select count(*) from kept_answers) into opened, kept;
  -- Somebody else opened the stream or used the key at this very moment: undo and look again.
  if opened <> opening or kept <> keys then
    raise exception 'Expected % new streams and % new keys, but got % and %', opening, keys, opened, kept
      using errcode = '40001';
  end if;

  -- 4. The rooms' rows.
  if cardinality(w_cmd) > 0 then
    perform kernel.dispatch(w.room, w.json::jsonb)
       from unnest(w_cmd, w_room, w_json) with ordinality w (cmd, room, json, i)
      where state[w.cmd] = 'committed' order by w.room, w.i;
  end if;

  if all_committed then
    return query select 'committed'::text, c.expected + c.count, null::int, null::text, null::bytea
      from unnest(c_expected, c_count) c (expected, count);
  else
    return query
      select state[c.i],
             case when state[c.i] = 'committed' then c.expected + c_count[c.i]
                  else coalesce((select h.version from kernel.stream_head h where h.stream = c.stream), 0) end,
             k.status, k.headers, k.body
        from unnest(c_stream, c_expected, k_subject, k_key) with ordinality c (stream, expected, subject, key, i)
        left join kernel.idempotency k on state[c.i] = 'repeated' and k.subject = c.subject and k.key = c.key
       order by c.i;
  end if;
end $$;
