-- One lock for all document numbers: batches that number documents of several organs wait for each other in one line,
-- never in a circle. Held until the commit, as the counter's row is anyway.
create or replace function casework.next_serial(p_organ text, p_kind text, p_year int) returns int language plpgsql as $$
declare
  n int;
begin
  perform pg_advisory_xact_lock(7272750);
  insert into casework.document_series as s (organ, kind, year, last) values (p_organ, p_kind, p_year, 1)
    on conflict (organ, kind, year) do update set last = s.last + 1
    returning s.last into n;
  return n;
end $$;
