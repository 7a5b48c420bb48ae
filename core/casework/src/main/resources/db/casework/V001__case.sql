-- The authority's side of a case: its present state for lists and locks. What happened stands in kernel.event.

-- 案卷. Partitioned by the time in the id (UUIDv7), one partition a year, so the id alone finds the partition.
create table casework.case (
  id uuid primary key,
  number text not null,
  region text not null check (region ~ '^[0-9]{6}$'),
  organ text not null check (length(organ) = 18),
  item_code text not null check (length(item_code) = 31),
  item_version int not null check (item_version > 0),
  item_name text not null,
  category text not null,
  party_name text not null,
  status text not null,
  stage text,
  stage_name text,
  light text not null check (light in ('green', 'yellow', 'red', 'paused', 'none')),
  promised_due date,
  statutory_due date,
  received_at timestamptz not null,
  closed_at timestamptz,
  version bigint not null check (version > 0),
  state jsonb not null,
  deadlines jsonb not null
) partition by range (id);

-- The smallest UUIDv7 of an instant.
create function casework.first_id(p_at timestamptz) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from p_at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid
$$;

create function casework.ensure_year(p_year int) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  name text := 'case_' || p_year;
begin
  if to_regclass('casework.' || name) is null then
    execute format('create table casework.%I partition of casework.case for values from (%L) to (%L)', name,
      casework.first_id(make_timestamptz(p_year, 1, 1, 0, 0, 0, 'Asia/Shanghai')),
      casework.first_id(make_timestamptz(p_year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')));
    execute format('grant select, insert, update on casework.%I to qingdan_app', name);
  end if;
end $$;
select casework.ensure_year(y) from generate_series(2024, 2032) y;
create table casework.case_other partition of casework.case default;

create index case_by_organ on casework.case (organ, id desc);
create index case_by_organ_open on casework.case (organ, light, id desc) where closed_at is null;
create index case_by_number on casework.case (number);

-- 清单之外无权力: no door, not even SQL, opens a case for an item that is not in force for this organ, here, that day.
create function casework.only_listed_items() returns trigger language plpgsql as $$
begin
  perform registry.require_in_force(new.item_code, new.item_version, new.organ, new.region,
    (new.received_at at time zone 'Asia/Shanghai')::date);
  return new;
end $$;
create trigger only_listed_items before insert on casework.case for each row execute function casework.only_listed_items();

-- What a case is about never changes.
create function casework.keep_identity() returns trigger language plpgsql as $$
begin
  if (new.id, new.number, new.region, new.organ, new.item_code, new.item_version, new.received_at)
       is distinct from (old.id, old.number, old.region, old.organ, old.item_code, old.item_version, old.received_at)
     or new.version <= old.version then
    raise exception 'case-identity-fixed' using errcode = 'QD020', constraint = 'case-identity-fixed';
  end if;
  return new;
end $$;
create trigger keep_identity before update on casework.case for each row execute function casework.keep_identity();

-- 申请内容: answers and contact data of the applicant; they do not leave this node.
create table casework.application (
  case_id uuid primary key references casework.case (id),
  applicant jsonb not null,
  form jsonb not null,
  facts text
);

-- 申请材料: what was handed in, in the order it came. The bytes lie where they were uploaded.
create table casework.material (
  case_id uuid not null references casework.case (id),
  upload_id uuid not null,
  code text not null,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null,
  media_type text not null,
  file_name text not null,
  trust_grade text not null,
  place int not null generated always as identity,
  replaced boolean not null default false,
  primary key (case_id, upload_id)
);

-- 待办: open tasks only; finished ones stand in the log.
create table casework.task (
  task_id uuid primary key,
  case_id uuid not null references casework.case (id),
  node text not null,
  act text not null,
  stage text not null,
  stage_name text not null,
  post text not null,
  region text not null,
  organ text not null,
  number text not null,
  item_name text not null,
  party_name text not null,
  status text not null,
  light text not null,
  due date not null,
  arrived_at timestamptz not null
) with (fillfactor = 70);
create index task_by_case on casework.task (case_id);
create index task_by_post on casework.task (organ, post, due, task_id);
create index task_by_post_light on casework.task (organ, post, light, due, task_id);

-- 服务任务: what a procedure asked the platform to do and is not done yet.
create table casework.service (
  task_id uuid primary key,
  case_id uuid not null references casework.case (id),
  handler text not null,
  requested_at timestamptz not null,
  attempts int not null default 0,
  claimed_until timestamptz,
  last_error text
);
create index service_by_case on casework.service (case_id);
create index service_by_age on casework.service (requested_at);
