-- Where the authority has a case is the authority's to say (办件状态以办理机关为准): a command of the applicant that was decided on what he saw
-- before must not put an older state back. Both sides may act at once, so the row's case_version at the time of reading is compared.

-- What one command of an applicant changes; called by kernel.commit in its transaction. "caseVersion" is what the command rested on.
create or replace function portal.write(w jsonb) returns void language plpgsql as $$
declare
    a jsonb := w -> 'application';
    read_at bigint := coalesce((a ->> 'caseVersion')::bigint, 0);
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
        state = case when p.case_version = read_at then excluded.state else p.state end,
        closed = case when p.case_version = read_at then p.closed or excluded.closed else p.closed end,
        updated_at = greatest(p.updated_at, excluded.updated_at);
    update portal.upload set application_id = (a ->> 'applicationId')::uuid
    where upload_id in (select value::uuid from jsonb_array_elements_text(w -> 'uploads'));
    insert into portal.milestone (application_id, event_id, at, kind, detail)
    select (a ->> 'applicationId')::uuid, (m ->> 'eventId')::uuid, (m ->> 'at')::timestamptz, m ->> 'kind', m ->> 'detail'
    from jsonb_array_elements(w -> 'milestones') m;
    delete from portal.draft where draft_id = (w ->> 'draftId')::uuid and owner = a ->> 'owner';
end
$$;

-- As in V001, and: a decision that the authority made before it saw the withdrawal opens the application again for the rest of its way.
create or replace function portal.follow(e jsonb) returns void language plpgsql as $$
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
            closed = case when t = 'CaseDecided' then done else closed or done end, case_version = (e ->> 'version')::bigint, updated_at = happened
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
