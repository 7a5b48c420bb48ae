-- 导入须经审核: an import is submitted by its administrator and published only when the establishment office has approved it. Every step is
-- an event of the stream import/<id>; what it changes here happens in the same transaction.
alter table registry.import_job drop constraint import_job_state_check;
alter table registry.import_job add constraint import_job_state_check
  check (state in ('waiting', 'checked', 'unreadable', 'submitted', 'returned', 'applying', 'applied', 'cancelled'));
-- submission {reason, basis, documentNo, at, actor}, review {outcome, opinion, at, actor}; held: its items were taken into import_hold.
alter table registry.import_job add column submission jsonb;
alter table registry.import_job add column review jsonb;
alter table registry.import_job add column held boolean not null default false;
-- Was applied before there were reviews: what is under way goes on.
update registry.import_job set held = true where state in ('applying', 'applied');
-- Nothing is published without approval (but for those of before), and nobody approves what he uploaded or submitted.
alter table registry.import_job add constraint import_job_approved check (
  state not in ('applying', 'applied') or coalesce(review ->> 'outcome', '') = 'approve' or (held and submission is null));
alter table registry.import_job add constraint import_job_two_people check (
  review is null or (review #>> '{actor,subject}' is distinct from submission #>> '{actor,subject}'
                     and review #>> '{actor,subject}' is distinct from actor ->> 'subject'));

-- What somebody said, with who and when.
create function registry.import_said(w jsonb, said jsonb) returns jsonb language sql immutable as $$
  select said || jsonb_build_object('at', w -> 'at', 'actor', w -> 'actor')
$$;

-- One step of an import at the node that keeps it. Elsewhere there is no such import, and the event changes nothing. A new submission takes
-- the place of the one before and of its review; null leaves what is there.
create function registry.move_import(w jsonb, p_state text, p_from text[], p_submission jsonb default null, p_review jsonb default null)
returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  update registry.import_job j
     set state = p_state, version = (e ->> 'version')::bigint, changed_at = (w ->> 'at')::timestamptz, lease_until = null,
         done = case when p_state in ('applying', 'waiting') then 0 else j.done end,
         submission = coalesce(p_submission, j.submission),
         review = case when p_submission is null then coalesce(p_review, j.review) end
   where j.id = (e ->> 'importId')::uuid and j.version = (e ->> 'version')::bigint - 1 and j.state = any (p_from)
     and not (j.held and p_state = 'waiting');
  if not found and exists (select from registry.import_job j where j.id = (e ->> 'importId')::uuid) then
    raise exception 'Expected import % before version %, but it has moved', e ->> 'importId', e ->> 'version'
      using errcode = 'QD012', constraint = 'import-moved';
  end if;
end $$;

create function registry.on_import_submitted(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  perform registry.move_import(w, 'submitted', array['checked', 'returned'],
    p_submission => registry.import_said(w, jsonb_build_object('reason', e -> 'reason', 'basis', e -> 'basis', 'documentNo', e -> 'documentNo')));
end $$;

create function registry.on_import_reviewed(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  perform registry.move_import(w, case e ->> 'outcome' when 'approve' then 'applying' else 'returned' end, array['submitted'],
    p_review => registry.import_said(w, jsonb_build_object('outcome', e -> 'outcome', 'opinion', e -> 'opinion')));
end $$;

create function registry.on_import_withdrawn(w jsonb) returns void language plpgsql as $$
begin
  perform registry.move_import(w, 'cancelled', array['waiting', 'checked', 'unreadable', 'submitted', 'returned']);
end $$;

-- The list has changed since the check: nothing was published, and the check runs again. What is held will be published and never comes here.
create function registry.on_import_sent_back(w jsonb) returns void language plpgsql as $$
begin
  perform registry.move_import(w, 'waiting', array['applying']);
end $$;
