-- What was uploaded and never handed in goes after a time: found by its age over all applicants.
create index upload_unclaimed on portal.upload (uploaded_at, upload_id) where application_id is null;

-- Files that may have no name left: noted before an upload's file is kept, and when its row goes or names another file.
-- Some time later whoever tidies removes those that nobody names. The time is that of the machine, not of the demonstration's clock.
create table portal.file_to_check (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    since timestamptz not null default now()
);
create index file_to_check_since on portal.file_to_check (since);

create function portal.note_file() returns trigger language plpgsql as $$
begin
    insert into portal.file_to_check (digest) values (old.sha256) on conflict (digest) do update set since = now();
    return null;
end
$$;
create trigger note_file after delete on portal.upload for each row execute function portal.note_file();
create trigger note_replaced_file after update of sha256 on portal.upload
    for each row when (old.sha256 <> new.sha256) execute function portal.note_file();

-- An application names its files itself: which of them, is asked when a row of uploads is gone.
create index application_by_file on portal.application using gin (materials jsonb_path_ops);
