-- 清单之外无权力, on the applicant's side: no application names an item that its organ had not. The list at a node that takes in applications
-- for other nodes' regions is the whole list; rows that exist stay as they are.

-- A new application: the item is in force for the organ in the region on the day it was handed in. Rows that exist are written again by
-- each later command (portal.write) and stay with what they were handed in for.
create function portal.only_listed_applications() returns trigger language plpgsql as $$
begin
  if not exists (select from portal.application a where a.application_id = new.application_id) then
    perform registry.require_in_force(new.item_code, new.item_version, new.organ_code, new.region,
      (new.submitted_at at time zone 'Asia/Shanghai')::date);
  end if;
  return new;
end $$;
create trigger only_listed_applications before insert on portal.application
  for each row execute function portal.only_listed_applications();

create function portal.keep_application() returns trigger language plpgsql as $$
begin
  if (new.application_id, new.number, new.item_code, new.item_name, new.item_version, new.organ_code, new.region, new.submitted_at)
       is distinct from (old.application_id, old.number, old.item_code, old.item_name, old.item_version, old.organ_code, old.region,
         old.submitted_at) then
    raise exception 'application-identity-fixed' using errcode = 'QD020', constraint = 'application-identity-fixed';
  end if;
  return new;
end $$;
create trigger keep_application before update on portal.application for each row execute function portal.keep_application();
