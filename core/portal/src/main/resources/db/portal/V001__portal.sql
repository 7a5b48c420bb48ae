-- The applicant's side (政务公开服务): drafts, uploads, applications, their progress and documents.

create table portal.draft (
    draft_id uuid primary key,
    owner text not null,
    item_code text not null,
    item_name text not null,
    organ_name text not null,
    form jsonb not null,
    materials jsonb not null,
    saved_at timestamptz not null
);
create index draft_by_owner on portal.draft (owner, saved_at desc, draft_id);

create table portal.upload (
    upload_id uuid primary key,
    owner text not null,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null check (size_bytes >= 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    application_id uuid
);
create index upload_by_application on portal.upload (application_id);
create index upload_by_digest on portal.upload (sha256);

-- Columns before "state" are written by the applicant's commands, those from it on by the case events of the authority.
create table portal.application (
    application_id uuid primary key,
    number text not null unique,
    password_salt text not null,
    password_hash text not null,
    owner text not null,
    subject text not null,
    applicant jsonb not null,
    contact jsonb not null,
    item_code text not null,
    item_name text not null,
    item_version int not null,
    organ_code text not null,
    organ_name text not null,
    region text not null,
    form jsonb not null,
    materials jsonb not null,
    submitted_at timestamptz not null,
    answered_at timestamptz,
    rating jsonb,
    state text not null,
    state_reason text,
    stage text,
    stage_name text,
    stage_name_en text,
    light text not null,
    accepted_at timestamptz,
    promised_due date,
    statutory_due date,
    correction jsonb,
    case_version bigint not null default 0,
    closed boolean not null default false,
    updated_at timestamptz not null
);
create index application_by_owner on portal.application (owner, closed, application_id desc);

create table portal.milestone (
    application_id uuid not null,
    ordinal bigint generated always as identity,
    event_id uuid not null unique,
    at timestamptz not null,
    kind text not null,
    detail text,
    post text,
    actor_organ text,
    legal_basis text,
    due date,
    primary key (application_id, ordinal)
);

-- Every document issued by any node, so that anyone can verify it here (文书验证).
create table portal.document (
    document_id uuid primary key,
    verify_code text not null unique,
    application_id uuid not null,
    case_number text not null,
    kind text not null,
    title text not null,
    number text not null,
    organ_code text not null,
    item_code text not null,
    holder_masked text not null,
    issued_at timestamptz not null,
    sha256 text not null,
    size_bytes bigint not null,
    origin text not null
);
create index document_by_application on portal.document (application_id, issued_at);

-- What one command of an applicant changes; called by kernel.commit in its transaction.
create function portal.write(w jsonb) returns void language plpgsql as $$
declare
    a jsonb := w -> 'application';
begin
    insert into portal.application as p (
        application_id, number, password_salt, password_hash, owner, subject, applicant, contact, item_code, item_name, item_version,
        organ_code, organ_name, region, form, materials, submitted_at, answered_at, rating, state, light, closed, updated_at)
    values (
        (a ->> 'applicationId')::uuid, a ->> 'number', a ->> 'passwordSalt', a ->> 'passwordHash', a ->> 'owner', a ->> 'subject',
        a -> 'applicant', a -> 'contact', a ->> 'itemCode', a ->> 'itemName', (a ->> 'itemVersion')::int, a ->> 'organCode',
        a ->> 'organName', a ->> 'region', a -> 'form', a -> 'materials', (a ->> 'submittedAt')::timestamptz,
        (a ->> 'answeredAt')::timestamptz, nullif(a -> 'rating', 'null'::jsonb), a ->> 'state', 'none', (a ->> 'closed')::boolean, (a ->> 'at')::timestamptz)
    on conflict (application_id) do update set
        form = excluded.form, materials = excluded.materials, answered_at = excluded.answered_at, rating = excluded.rating,
        state = excluded.state, closed = p.closed or excluded.closed, updated_at = excluded.updated_at;
    update portal.upload set application_id = (a ->> 'applicationId')::uuid
    where upload_id in (select value::uuid from jsonb_array_elements_text(w -> 'uploads'));
    insert into portal.milestone (application_id, event_id, at, kind, detail)
    select (a ->> 'applicationId')::uuid, (m ->> 'eventId')::uuid, (m ->> 'at')::timestamptz, m ->> 'kind', m ->> 'detail'
    from jsonb_array_elements(w -> 'milestones') m;
    delete from portal.draft where draft_id = (w ->> 'draftId')::uuid and owner = a ->> 'owner';
end
$$;

-- What the public may know of any case, from whichever node: names for the verification page.
create table portal.known_case (
    case_id uuid primary key,
    number text not null,
    item_name text not null,
    organ_name text not null,
    holder_masked text not null
);

-- One casework event of any node seen by the portal (进度同步); idempotent by event id and case version.
create function portal.follow(e jsonb) returns void language plpgsql as $$
declare
    t text := split_part(e ->> 'type', '.', 2);
    p jsonb := e -> 'payload';
    r jsonb := p -> 'ref';
    s jsonb := p -> 'standing';
    id uuid := coalesce(r ->> 'caseId', p ->> 'applicationId')::uuid;
    happened timestamptz := (e ->> 'at')::timestamptz;
    word text := lower(replace(s ->> 'status', '_', '-'));
    done boolean := word in ('not-accepted', 'delivered', 'withdrawn', 'closed');
begin
    if t in ('CaseReceived', 'CaseOpened') then
        insert into portal.known_case (case_id, number, item_name, organ_name, holder_masked)
        values (id, r ->> 'number', p #>> '{head,itemName}', p #>> '{head,organName}',
                left(p #>> '{party,name}', 1) || repeat('*', greatest(length(p #>> '{party,name}') - 1, 1)))
        on conflict do nothing;
    end if;
    if t = 'DocumentIssued' then
        insert into portal.document (document_id, verify_code, application_id, case_number, kind, title, number, organ_code, item_code,
                                     holder_masked, issued_at, sha256, size_bytes, origin)
        values ((p #>> '{document,documentId}')::uuid, p ->> 'verifyCode', id, r ->> 'number',
                lower(replace(p #>> '{document,kind}', '_', '-')), p ->> 'title', p ->> 'number', r ->> 'organ', r ->> 'itemCode',
                '', happened, p ->> 'sha256', (p ->> 'sizeBytes')::bigint, e ->> 'origin')
        on conflict do nothing;
        return;
    end if;
    if t = 'IntakeRefused' then
        update portal.application set state = 'not-accepted', state_reason = p ->> 'code', closed = true, updated_at = happened
        where application_id = id and not closed;
    else
        update portal.application set
            state = word, light = lower(s ->> 'light'), stage = s ->> 'stage', stage_name = s ->> 'stageName',
            stage_name_en = s ->> 'stageNameEn', promised_due = (s ->> 'promisedDue')::date, statutory_due = (s ->> 'statutoryDue')::date,
            accepted_at = case when t = 'CaseAccepted' then happened else accepted_at end,
            correction = case
                when t = 'CorrectionAsked' then jsonb_build_object(
                    'askedAt', e ->> 'at', 'due', p ->> 'answerDue', 'note', p ->> 'note', 'items', p -> 'items')
                when t = 'CorrectionReceived' then correction || jsonb_build_object('answeredAt', e ->> 'at')
                else correction end,
            state_reason = coalesce(p ->> 'reason', p ->> 'reasons', state_reason),
            closed = closed or done, case_version = (e ->> 'version')::bigint, updated_at = happened
        where application_id = id and case_version < (e ->> 'version')::bigint;
    end if;
    if not found or t in ('ServiceCompleted', 'TimerFired') then return; end if;
    insert into portal.milestone (application_id, event_id, at, kind, detail, post, legal_basis, due)
    values (id, (e ->> 'eventId')::uuid, happened, trim(leading '-' from lower(regexp_replace(t, '([A-Z])', '-\1', 'g'))),
            coalesce(p ->> 'reason', p ->> 'reasons', p ->> 'note', p ->> 'cause', p ->> 'code'), e #>> '{actor,post}',
            p ->> 'legalBasis', (coalesce(p ->> 'answerDue', p ->> 'due', s ->> 'promisedDue'))::date)
    on conflict do nothing;
end
$$;
