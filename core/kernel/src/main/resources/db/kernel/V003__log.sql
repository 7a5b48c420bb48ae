-- Sealing, receiving and reading the log; cursors and quarantine of its consumers.

-- Gives the next numbers to events that wait. The lock on the head row is the fence: who does not get it does nothing.
-- Returns no row when another process is at it, when nothing waits, or when the epoch is no longer owned.
create function kernel.seal(p_origin text, p_epoch int, p_limit int)
returns table (head bigint, sealed int, waiting boolean)
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  at record;
  e record;
  n bigint;
  link bytea;
  seqs bigint[] := '{}'; ids uuid[] := '{}'; streams text[] := '{}'; versions bigint[] := '{}'; types text[] := '{}'; links bytea[] := '{}';
begin
  select h.head, h.chain into at from kernel.log_head h
   where h.origin = p_origin and h.epoch = p_epoch and h.owned for update skip locked;
  if not found then
    return;
  end if;
  n := at.head;
  link := at.chain;
  for e in
    with moved as (
      delete from kernel.outbox o
       where o.id in (select w.id from kernel.outbox w order by w.id limit p_limit)
      returning o.id, o.stream, o.version)
    select m.id as place, v.id, v.stream, v.version, v.type, v.hash
      from moved m join kernel.event v on v.stream = m.stream and v.version = m.version
     order by m.id
  loop
    n := n + 1;
    link := sha256(link || e.hash);
    seqs := seqs || n; ids := ids || e.id; streams := streams || e.stream; versions := versions || e.version;
    types := types || e.type; links := links || link;
  end loop;
  if n = at.head then
    return;
  end if;
  perform kernel.ensure_log_partition(n);
  insert into kernel.log (origin, epoch, seq, event_id, stream, version, type, chain)
    select p_origin, p_epoch, x.* from unnest(seqs, ids, streams, versions, types, links) x;
  update kernel.log_head h set head = n, chain = link, sealed_at = clock_timestamp()
   where h.origin = p_origin and h.epoch = p_epoch;
  return query select n, (n - at.head)::int, (n - at.head) = p_limit;
end $$;

-- Where each consumer stands in each origin's log.
create table kernel.log_cursor (
  consumer text not null,
  origin text not null,
  epoch int not null,
  seq bigint not null,
  moved_at timestamptz not null default now(),
  primary key (consumer, origin)
) with (fillfactor = 50);

-- Events a consumer could not digest, and later ones of the same stream that queue behind them.
create table kernel.quarantine (
  consumer text not null,
  origin text not null,
  epoch int not null,
  seq bigint not null,
  stream text not null,
  reason text not null,
  attempts int not null,
  first_at timestamptz not null default now(),
  primary key (consumer, origin, epoch, seq)
);
create index quarantine_by_stream on kernel.quarantine (consumer, stream);

-- Events received from another node, already verified: its log, its streams' heads, its events. Repeats are harmless.
create function kernel.receive(
  p_origin text, p_epoch int, p_after bigint, p_chain bytea,
  e_stream text[], e_version bigint[], e_id uuid[], e_type text[], e_schema int[], e_at timestamptz[],
  e_subject text[], e_actor text[], e_payload bytea[], e_hash bytea[], e_previous bytea[], e_chain bytea[])
returns text
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  at record;
  n int := cardinality(e_stream);
  done bigint;
  wrong text;
begin
  insert into kernel.log_head (origin, epoch, head, chain, owned)
    values (p_origin, p_epoch, 0, decode(repeat('00', 32), 'hex'), false) on conflict do nothing;
  select h.head, h.chain, h.owned into at from kernel.log_head h
   where h.origin = p_origin and h.epoch = p_epoch for update;
  if at.owned then
    return 'owned-here';
  end if;
  if at.head <> p_after then
    return 'moved';
  end if;
  if at.chain <> p_chain then
    return 'chain-mismatch';
  end if;

  -- Each stream must continue exactly where its head stands here, and belong to that origin.
  select f.stream into wrong
    from (select distinct on (e.stream) e.stream, e.version, e.previous
            from unnest(e_stream, e_version, e_previous) with ordinality e (stream, version, previous, i)
           order by e.stream, e.i) f
    left join kernel.stream_head h on h.stream = f.stream
   where coalesce(h.version, 0) <> f.version - 1
      or (h.stream is not null and (h.hash <> f.previous or h.foreign_origin is distinct from p_origin))
   limit 1;
  if wrong is not null then
    return 'stream-mismatch ' || wrong;
  end if;

  insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
    select * from unnest(e_stream, e_version, e_id, e_type, e_schema, e_at, e_subject, e_actor, e_payload, e_hash);
  insert into kernel.stream_head as h (stream, version, hash, foreign_origin)
    select distinct on (e.stream) e.stream, e.version, e.hash, p_origin
      from unnest(e_stream, e_version, e_hash) with ordinality e (stream, version, hash, i)
     order by e.stream, e.i desc
    on conflict (stream) do update set version = excluded.version, hash = excluded.hash;
  perform kernel.ensure_log_partition(p_after + n);
  insert into kernel.log (origin, epoch, seq, event_id, stream, version, type, chain)
    select p_origin, p_epoch, p_after + e.i, e.id, e.stream, e.version, e.type, e.chain
      from unnest(e_id, e_stream, e_version, e_type, e_chain) with ordinality e (id, stream, version, type, chain, i);
  get diagnostics done = row_count;
  update kernel.log_head h set head = p_after + done, chain = e_chain[n], sealed_at = clock_timestamp()
   where h.origin = p_origin and h.epoch = p_epoch;
  return 'received';
end $$;
