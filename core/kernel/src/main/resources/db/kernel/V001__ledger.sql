-- The ledger: streams of events, their order in the node's log, and answers to repeated requests.
-- The schema and its default grants to qingdan_app are made by Migrations.

-- Refuses changes to rows that are a legal record. Attach with kernel.append_only('room.table').
create function kernel.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Expected % to be append-only, but % was tried', tg_table_name, tg_op using errcode = 'QD001';
end $$;

create function kernel.append_only(p_table regclass) returns void language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function kernel.refuse_change()', p_table);
  execute format('create trigger append_only_all before truncate on %s for each statement execute function kernel.refuse_change()', p_table);
  execute format('revoke update, delete, truncate on %s from qingdan_app', p_table);
end $$;

-- Head of each stream: the row lock that serialises its writers. foreign_origin names the node that owns a copied stream.
create table kernel.stream_head (
  stream text primary key,
  version bigint not null check (version > 0),
  hash bytea not null check (length(hash) = 32),
  foreign_origin text
) with (fillfactor = 70);

-- Every event, own and foreign, exactly as hashed.
create table kernel.event (
  stream text not null,
  version bigint not null check (version > 0),
  id uuid not null,
  type text not null,
  schema int not null,
  at timestamptz not null,
  actor_subject text not null,
  actor text not null,
  payload bytea not null,
  hash bytea not null check (length(hash) = 32),
  primary key (stream, version)
) partition by hash (stream);
do $$ begin
  for i in 0..7 loop
    execute format('create table kernel.event_%s partition of kernel.event for values with (modulus 8, remainder %s)', i, i);
    execute format('revoke update, delete, truncate on kernel.event_%s from qingdan_app', i);
  end loop;
end $$;
create index event_by_actor on kernel.event (actor_subject, at desc);
select kernel.append_only('kernel.event');
do $$ begin
  for i in 0..7 loop -- row triggers reach partitions by themselves, statement triggers do not
    execute format('create trigger append_only_all before truncate on kernel.event_%s for each statement execute function kernel.refuse_change()', i);
  end loop;
end $$;

-- Own events that have no number yet. Identity values follow the row locks of the heads, so they keep each stream's order.
create table kernel.outbox (
  id bigint generated always as identity (cache 1) primary key,
  stream text not null,
  version bigint not null
);

-- Answers that are repeated when the same request comes again; forgotten after seven days.
create table kernel.idempotency (
  subject text not null,
  key text not null,
  request_hash bytea not null,
  status int not null,
  headers text not null,
  body bytea not null,
  at timestamptz not null default now(),
  primary key (subject, key)
);
create index idempotency_by_age on kernel.idempotency (at);

-- A node's log: own events once sealed, and other nodes' as received. Exactly one epoch per origin is the last.
create table kernel.log_head (
  origin text not null,
  epoch int not null check (epoch > 0),
  head bigint not null check (head >= 0),
  chain bytea not null check (length(chain) = 32),
  owned boolean not null,
  sealed_at timestamptz,
  primary key (origin, epoch)
) with (fillfactor = 70);
create unique index log_head_one_owned on kernel.log_head (owned) where owned;

create table kernel.log (
  origin text not null,
  epoch int not null,
  seq bigint not null check (seq > 0),
  event_id uuid not null,
  stream text not null,
  version bigint not null,
  type text not null,
  chain bytea not null check (length(chain) = 32),
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (origin, epoch, seq)
) partition by range (seq);
create unique index log_once on kernel.log (stream, version, seq);

-- One partition per 50 million numbers, made ahead of need by the sealer and by arriving batches.
create function kernel.ensure_log_partition(p_seq bigint) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  part bigint := p_seq / 50000000;
  name text := 'log_' || lpad(part::text, 5, '0');
begin
  if to_regclass('kernel.' || name) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(7272741);
  if to_regclass('kernel.' || name) is null then
    execute format('create table kernel.%I partition of kernel.log for values from (%s) to (%s)', name, part * 50000000, (part + 1) * 50000000);
    execute format('revoke all on kernel.%I from public', name);
    execute format('grant select, insert on kernel.%I to qingdan_app', name);
    execute format('create trigger append_only_all before truncate on kernel.%I for each statement execute function kernel.refuse_change()', name);
  end if;
end $$;
select kernel.ensure_log_partition(0);
revoke update, delete, truncate on kernel.log_00000 from qingdan_app;
select kernel.append_only('kernel.log');
