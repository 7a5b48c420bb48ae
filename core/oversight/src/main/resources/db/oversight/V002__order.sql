-- Pages are read newest first by (time, id): an index in one direction gives that order, one in two directions does not.
-- A division's own page is read from its own part of the index, however small that division is.
drop index oversight.watched_case_moving;
drop index oversight.watched_case_by_region;
drop index oversight.watched_case_by_light;
drop index oversight.alert_by_time;
create index watched_case_moving on oversight.watched_case (last_event_at, case_id);
create index watched_case_by_region on oversight.watched_case (region, last_event_at, case_id);
create index watched_case_by_light on oversight.watched_case (light, last_event_at, case_id);
create index alert_by_time on oversight.alert (raised_at, alert_id);
create index alert_by_region on oversight.alert (region, raised_at, alert_id);

-- A penalty decided is a decision like any other.
create or replace function oversight.count_case(c oversight.watched_case, sign int) returns void language sql as $$
    update oversight.tally set
        received = received + sign,
        open = open + case when not c.closed then sign else 0 end,
        green = green + case when not c.closed and c.light = 'green' then sign else 0 end,
        yellow = yellow + case when not c.closed and c.light = 'yellow' then sign else 0 end,
        red = red + case when not c.closed and c.light = 'red' then sign else 0 end,
        decided = decided + case when c.state in ('granted', 'refused', 'penalised', 'delivered', 'closed') then sign else 0 end
    where region = c.region
$$;
update oversight.tally t set decided = (select count(*) from oversight.watched_case c
    where c.region = t.region and c.state in ('granted', 'refused', 'penalised', 'delivered', 'closed'));
