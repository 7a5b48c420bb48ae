-- Withheld entries (不下发): a node that need not see an event gets its number and hash only, so that the log's chain still verifies
-- without a gap. Either the event stands beside the entry, or its hash stands in it.
alter table kernel.log alter column event_id drop not null, alter column stream drop not null,
  alter column version drop not null, alter column type drop not null,
  add column withheld bytea check (length(withheld) = 32),
  add constraint log_event_or_hash check (num_nulls(event_id, stream, version, type) = case when withheld is null then 0 else 4 end);

drop function kernel.receive(text, int, bigint, bytea, text[], bigint[], uuid[], text[], int[], timestamptz[], text[], text[], bytea[], bytea[],
  bytea[], bytea[]);

-- Entries received from another node, already verified: its log, its streams' heads, its events. Repeats are harmless.
-- e_place and w_place are places in the batch, from 1; together they are every place once. p_last is the chain at the end.
create function kernel.receive(
  p_origin text, p_epoch int, p_after bigint, p_chain bytea, p_last bytea,
  e_place int[], e_stream text[], e_version bigint[], e_id uuid[], e_type text[], e_schema int[], e_at timestamptz[],
  e_subject text[], e_actor text[], e_payload bytea[], e_hash bytea[], e_previous bytea[], e_chain bytea[],
  w_place int[], w_hash bytea[], w_chain bytea[])
returns text
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  at record;
  n int := cardinality(e_place) + cardinality(w_place);
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
    select p_origin, p_epoch, p_after + e.place, e.id, e.stream, e.version, e.type, e.chain
      from unnest(e_place, e_id, e_stream, e_version, e_type, e_chain) e (place, id, stream, version, type, chain);
  insert into kernel.log (origin, epoch, seq, chain, withheld)
    select p_origin, p_epoch, p_after + w.place, w.chain, w.hash
      from unnest(w_place, w_hash, w_chain) w (place, hash, chain);
  update kernel.log_head h set head = p_after + n, chain = p_last, sealed_at = clock_timestamp()
   where h.origin = p_origin and h.epoch = p_epoch;
  return 'received';
end $$;
