-- 文书: ordered by an event with its number, drawn up afterwards, never changed once issued.
create table casework.document_series (
  organ text not null,
  kind text not null,
  year int not null,
  last int not null check (last > 0),
  primary key (organ, kind, year)
) with (fillfactor = 50);

create table casework.document (
  id uuid primary key,
  case_id uuid not null references casework.case (id),
  kind text not null,
  title text not null,
  organ text not null,
  year int not null,
  serial int not null,
  number text not null,
  verify_code text not null unique check (verify_code ~ '^[0-9A-Z]{8,40}$'),
  content jsonb not null,
  ordered_at timestamptz not null,
  place bigint not null generated always as identity,
  pdf bytea,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint,
  issued_at timestamptz,
  attempts int not null default 0,
  claimed_until timestamptz,
  last_error text,
  unique (organ, kind, year, serial),
  check ((pdf is null) = (sha256 is null) and (pdf is null) = (issued_at is null))
);
create index document_by_case on casework.document (case_id, place);
create index document_to_draw on casework.document (ordered_at) where sha256 is null;

create function casework.keep_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.sha256 is not null or (new.id, new.case_id, new.kind, new.organ, new.year, new.serial,
       new.number, new.verify_code, new.content) is distinct from (old.id, old.case_id, old.kind, old.organ, old.year,
       old.serial, old.number, old.verify_code, old.content) then
    raise exception 'document-immutable' using errcode = 'QD021', constraint = 'document-immutable';
  end if;
  return new;
end $$;
create trigger keep_document before update or delete on casework.document for each row execute function casework.keep_document();

-- 文书编号, gap-free: the counter's row lock is held until the ordering event is committed or undone.
create function casework.next_serial(p_organ text, p_kind text, p_year int) returns int language sql as $$
  insert into casework.document_series as s (organ, kind, year, last) values (p_organ, p_kind, p_year, 1)
    on conflict (organ, kind, year) do update set last = s.last + 1
    returning s.last
$$;

-- 文书 issued: the drawn-up PDF, and the event that says so, in one commit.
create function casework.issue(d jsonb) returns void language plpgsql as $$
begin
  update casework.document set pdf = decode(d ->> 'pdf', 'base64'), sha256 = d ->> 'sha256',
      size_bytes = (d ->> 'sizeBytes')::bigint, issued_at = (d ->> 'issuedAt')::timestamptz, last_error = null
   where id = (d ->> 'documentId')::uuid and sha256 is null;
  if not found then
    raise exception 'document-immutable' using errcode = 'QD021', constraint = 'document-immutable';
  end if;
end $$;
