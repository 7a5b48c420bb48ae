-- 佐证材料: which files the requests of this node name, those taken off among them, so that none of them is ever tidied away. The rows follow
-- the state of the request; the file itself lies in the node's store under its digest.
create table registry.change_attachment (
  change_id uuid not null references registry.change (id),
  attachment_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (change_id, attachment_id)
);
create index change_attachment_by_file on registry.change_attachment (sha256);

create function registry.keep_attachments() returns trigger language plpgsql as $$
begin
  insert into registry.change_attachment (change_id, attachment_id, sha256)
    select new.id, (a -> 'attachment' ->> 'attachmentId')::uuid, a -> 'attachment' ->> 'sha256'
      from jsonb_array_elements(new.state -> 'attachments') a
    on conflict do nothing;
  return null;
end $$;
create trigger keep_attachments after insert or update on registry.change
  for each row when (new.state -> 'attachments' <> '[]'::jsonb) execute function registry.keep_attachments();
