-- Electronic supervision (电子监察): what this node sees of all cases of its own and of the nodes below it.

create table oversight.watched_case (
    case_id uuid primary key,
    number text not null,
    region text not null,
    region_name text not null,
    organ_code text not null,
    organ_name text not null,
    item_code text not null,
    item_name text not null,
    category text not null,
    state text not null,
    stage_name text,
    stage_name_en text,
    light text not null,
    promised_due date,
    statutory_due date,
    stage_due date,
    closed boolean not null,
    origin text not null,
    version bigint not null,
    last_event_at timestamptz not null,
    seen_at timestamptz not null
);
create index watched_case_moving on oversight.watched_case (last_event_at desc, case_id);
create index watched_case_by_region on oversight.watched_case (region text_pattern_ops, last_event_at desc, case_id);
create index watched_case_by_light on oversight.watched_case (light, last_event_at desc, case_id) where not closed;

create table oversight.step (
    ordinal bigint generated always as identity unique,
    case_id uuid not null,
    version bigint not null,
    event_id uuid not null,
    at timestamptz not null,
    kind text not null,
    detail text,
    post text,
    legal_basis text,
    due date,
    primary key (case_id, version)
);

-- Warnings and cards (预警, 黄牌, 红牌), each raised once by one event.
create table oversight.alert (
    alert_id uuid primary key,
    case_id uuid not null,
    level text not null check (level in ('yellow', 'red')),
    rule text not null,
    clock text not null,
    raised_at timestamptz not null,
    region text not null,
    stage_name text,
    legal_basis text,
    due date
);
create index alert_by_time on oversight.alert (raised_at desc, alert_id);
create index alert_by_case on oversight.alert (case_id);

-- Maintained counters: a dashboard never counts cases.
create table oversight.tally (
    region text primary key,
    region_name text not null,
    received int not null default 0,
    open int not null default 0,
    green int not null default 0,
    yellow int not null default 0,
    red int not null default 0,
    decided int not null default 0
);

create function oversight.count_case(c oversight.watched_case, sign int) returns void language sql as $$
    update oversight.tally set
        received = received + sign,
        open = open + case when not c.closed then sign else 0 end,
        green = green + case when not c.closed and c.light = 'green' then sign else 0 end,
        yellow = yellow + case when not c.closed and c.light = 'yellow' then sign else 0 end,
        red = red + case when not c.closed and c.light = 'red' then sign else 0 end,
        decided = decided + case when c.state in ('granted', 'refused', 'delivered', 'closed') then sign else 0 end
    where region = c.region
$$;

-- One casework event of any node (实时监察); idempotent by case version. Returns the alert level it raised, or null.
create function oversight.watch(e jsonb, seen timestamptz) returns text language plpgsql as $$
declare
    t text := split_part(e ->> 'type', '.', 2);
    p jsonb := e -> 'payload';
    r jsonb := p -> 'ref';
    s jsonb := p -> 'standing';
    id uuid := (r ->> 'caseId')::uuid;
    word text := lower(replace(s ->> 'status', '_', '-'));
    before oversight.watched_case;
    after oversight.watched_case;
    level text := case t when 'WarningRaised' then 'yellow' when 'DeadlinePassed' then 'red' end;
begin
    if id is null or s is null then return null; end if;
    select * into before from oversight.watched_case where case_id = id for update;
    if before.version >= (e ->> 'version')::bigint then return null; end if;
    if before.case_id is null and p -> 'head' is null then return null; end if;
    insert into oversight.tally (region, region_name) values (r ->> 'region', coalesce(p #>> '{head,regionName}', before.region_name))
    on conflict do nothing;
    insert into oversight.watched_case as w
    values (id, r ->> 'number', r ->> 'region', coalesce(p #>> '{head,regionName}', before.region_name), r ->> 'organ',
            coalesce(p #>> '{head,organName}', before.organ_name), r ->> 'itemCode', coalesce(p #>> '{head,itemName}', before.item_name),
            r ->> 'category', word, s ->> 'stageName', s ->> 'stageNameEn', lower(s ->> 'light'),
            (s ->> 'promisedDue')::date, (s ->> 'statutoryDue')::date, (s ->> 'stageDue')::date,
            word in ('not-accepted', 'delivered', 'withdrawn', 'closed'), e ->> 'origin', (e ->> 'version')::bigint,
            (e ->> 'at')::timestamptz, seen)
    on conflict (case_id) do update set
        state = excluded.state, stage_name = excluded.stage_name, stage_name_en = excluded.stage_name_en, light = excluded.light,
        promised_due = excluded.promised_due, statutory_due = excluded.statutory_due, stage_due = excluded.stage_due,
        closed = excluded.closed, version = excluded.version, last_event_at = excluded.last_event_at, seen_at = excluded.seen_at
    returning w.* into after;
    if before.case_id is not null then perform oversight.count_case(before, -1); end if;
    perform oversight.count_case(after, 1);
    insert into oversight.step (case_id, version, event_id, at, kind, detail, post, legal_basis, due)
    values (id, (e ->> 'version')::bigint, (e ->> 'eventId')::uuid, (e ->> 'at')::timestamptz,
            trim(leading '-' from lower(regexp_replace(t, '([A-Z])', '-\1', 'g'))),
            coalesce(p ->> 'reason', p ->> 'reasons', p ->> 'note', p ->> 'cause', p ->> 'outcome', p ->> 'opinion'),
            e #>> '{actor,post}', p ->> 'legalBasis', coalesce(p ->> 'due', s ->> 'promisedDue')::date)
    on conflict do nothing;
    if level is not null then
        insert into oversight.alert (alert_id, case_id, level, rule, clock, raised_at, region, stage_name, legal_basis, due)
        values ((e ->> 'eventId')::uuid, id, level, case level when 'yellow' then 'T1' when 'red' then
                case lower(p ->> 'clock') when 'statutory' then 'T3' when 'stage' then 'T4' else 'T2' end end,
                lower(p ->> 'clock'), (e ->> 'at')::timestamptz, after.region, s ->> 'stageName', p ->> 'legalBasis', (p ->> 'due')::date)
        on conflict do nothing;
    end if;
    return level;
end
$$;
