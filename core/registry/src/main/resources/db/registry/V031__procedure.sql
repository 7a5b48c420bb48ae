-- 流程: procedures that were put into force by a change request, in their versions. What a build carries is version 1 of its key and
-- stands in the program, so a key's versions here begin with 1 or 2 and have no gap. A published version never changes.
create table registry.procedure (
  key text not null check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
  version int not null check (version > 0),
  effective_from date not null,
  name text not null,
  bpmn text not null check (octet_length(bpmn) <= 1048576),
  sha256 text not null check (sha256 = encode(sha256(convert_to(bpmn, 'UTF8')), 'hex')),
  region text not null,
  request_id uuid not null,
  reason text not null,
  published_at timestamptz not null,
  primary key (key, version)
);

create function registry.keep_procedure() returns trigger language plpgsql as $$
begin
  raise exception 'Expected published procedure to stay as it is, but % was tried', tg_op
    using errcode = 'QD010', constraint = 'procedure-version-immutable';
end $$;
create trigger keep_procedure before update or delete on registry.procedure
  for each row execute function registry.keep_procedure();
create trigger keep_procedures before truncate on registry.procedure
  for each statement execute function registry.keep_procedure();
revoke update, delete, truncate on registry.procedure from qingdan_app;

create function registry.on_procedure_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  k text := e ->> 'procedureKey';
  v int := (e ->> 'version')::int;
  newest int := (select max(p.version) from registry.procedure p where p.key = e ->> 'procedureKey');
begin
  if v <= newest then
    return;
  end if;
  if v > coalesce(newest, 1) + 1 then
    raise exception 'Expected version % of procedure %, but got %', coalesce(newest, 1) + 1, k, v
      using errcode = 'QD012', constraint = 'procedure-version-gap';
  end if;
  insert into registry.procedure (key, version, effective_from, name, bpmn, sha256, region, request_id, reason, published_at)
    values (k, v, (e ->> 'effectiveFrom')::date, e ->> 'name', e ->> 'bpmn', e ->> 'sha256', e ->> 'region',
            (e ->> 'requestId')::uuid, e ->> 'reason', (w ->> 'at')::timestamptz);
end $$;
