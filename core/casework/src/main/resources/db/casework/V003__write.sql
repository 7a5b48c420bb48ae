-- The room's write door: what one commit changes. Every part is optional.
-- {"case":{..}, "tasks":[..], "services":[..], "documents":[..], "materials":[..], "application":{..}, "issue":{..}}
-- tasks and services are all that are open now: others of the case are closed by leaving them out.

create function casework.write_case(c jsonb) returns void language sql as $$
  insert into casework.case as o (id, number, region, organ, item_code, item_version, item_name, category, party_name,
      status, stage, stage_name, light, promised_due, statutory_due, received_at, closed_at, version, state, deadlines)
    select x.* from jsonb_to_record(c) x (id uuid, number text, region text, organ text, "itemCode" text,
      "itemVersion" int, "itemName" text, category text, "partyName" text, status text, stage text, "stageName" text,
      light text, "promisedDue" date, "statutoryDue" date, "receivedAt" timestamptz, "closedAt" timestamptz,
      version bigint, state jsonb, deadlines jsonb)
     where x.version = 1
$$;

create function casework.move_case(c jsonb) returns void language plpgsql as $$
begin
  update casework.case o set (status, stage, stage_name, light, promised_due, statutory_due, closed_at, version, state,
      deadlines)
    = (select x.status, x.stage, x."stageName", x.light, x."promisedDue", x."statutoryDue", x."closedAt", x.version, x.state,
             x.deadlines
         from jsonb_to_record(c) x (status text, stage text, "stageName" text, light text, "promisedDue" date,
              "statutoryDue" date, "closedAt" timestamptz, version bigint, state jsonb, deadlines jsonb))
   where o.id = (c ->> 'id')::uuid;
  if not found then
    raise exception 'case-missing' using errcode = 'QD022', constraint = 'case-missing';
  end if;
end $$;

create function casework.write_tasks(p_case uuid, t jsonb) returns void language plpgsql as $$
begin
  delete from casework.task o
   where o.case_id = p_case and not t @> jsonb_build_array(jsonb_build_object('taskId', o.task_id));
  insert into casework.task as o (task_id, case_id, node, act, stage, stage_name, post, region, organ, number, item_name,
      party_name, status, light, due, arrived_at)
    select x."taskId", p_case, x.node, x.act, x.stage, x."stageName", x.post, x.region, x.organ, x.number, x."itemName",
           x."partyName", x.status, x.light, coalesce(x.due, 'infinity'), x."arrivedAt"
      from jsonb_to_recordset(t) x ("taskId" uuid, node text, act text, stage text, "stageName" text, post text,
           region text, organ text, number text, "itemName" text, "partyName" text, status text, light text, due date,
           "arrivedAt" timestamptz)
    on conflict (task_id) do update set status = excluded.status, light = excluded.light, due = excluded.due;
end $$;

create function casework.write_services(p_case uuid, s jsonb) returns void language plpgsql as $$
begin
  delete from casework.service o
   where o.case_id = p_case and not s @> jsonb_build_array(jsonb_build_object('taskId', o.task_id));
  insert into casework.service (task_id, case_id, handler, requested_at)
    select x."taskId", p_case, x.handler, x."requestedAt"
      from jsonb_to_recordset(s) x ("taskId" uuid, handler text, "requestedAt" timestamptz)
    on conflict do nothing;
end $$;

create function casework.write_documents(p_case uuid, d jsonb) returns void language sql as $$
  insert into casework.document (id, case_id, kind, title, organ, year, serial, number, verify_code, content, ordered_at)
    select o.id, p_case, o.kind, o.title, o.organ, o.year, o.serial,
           o.prefix || '〔' || o.year || '〕第' || lpad(o.serial::text, 4, '0') || '号', o.code, o.content, o.at
      from (select x."documentId" as id, x.kind, x.title, x.organ, x.year, x.prefix, x.content, x."orderedAt" as at,
                   casework.next_serial(x.organ, x.kind, x.year) as serial,
                   substr(upper(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')), 1, 20) as code
              from jsonb_to_recordset(d) x ("documentId" uuid, kind text, title text, organ text, year int, prefix text,
                   content jsonb, "orderedAt" timestamptz)) o
$$;

create function casework.write_materials(p_case uuid, m jsonb) returns void language plpgsql as $$
begin
  update casework.material o set replaced = true
    from jsonb_to_recordset(m) x (code text) where o.case_id = p_case and o.code = x.code and not o.replaced;
  insert into casework.material (case_id, upload_id, code, name, sha256, size_bytes, media_type, file_name, trust_grade)
    select p_case, x."uploadId", x.code, x.name, x.sha256, x."sizeBytes", x."mediaType", x."fileName",
           coalesce(x."trustGrade", 'C')
      from jsonb_to_recordset(m) x ("uploadId" uuid, code text, name text, sha256 text, "sizeBytes" bigint,
           "mediaType" text, "fileName" text, "trustGrade" text)
    on conflict (case_id, upload_id) do update set replaced = false;
end $$;

create function casework.write(w jsonb) returns void language plpgsql as $$
declare
  k uuid := coalesce(w #>> '{case,id}', w #>> '{issue,caseId}')::uuid;
begin
  if w ? 'case' then
    if (w #>> '{case,version}')::bigint = 1 then
      perform casework.write_case(w -> 'case');
    else
      perform casework.move_case(w -> 'case');
    end if;
    perform casework.write_tasks(k, coalesce(w -> 'tasks', '[]'));
    perform casework.write_services(k, coalesce(w -> 'services', '[]'));
  end if;
  if w ? 'application' then
    insert into casework.application as o (case_id, applicant, form, facts)
      values (k, coalesce(w #> '{application,applicant}', '{}'), coalesce(w #> '{application,form}', '{}'), w #>> '{application,facts}')
      on conflict (case_id) do update set form = o.form || excluded.form;
  end if;
  if w ? 'materials' then
    perform casework.write_materials(k, w -> 'materials');
  end if;
  if w ? 'documents' then
    perform casework.write_documents(k, w -> 'documents');
  end if;
  if w ? 'issue' then
    perform casework.issue(w -> 'issue');
  end if;
end $$;
