-- What an applicant uploaded and has not handed in, newest first: bounded for each of them.
create index upload_pending on portal.upload (owner, uploaded_at) where application_id is null;
