-- The days on which each version stands on the list, with what counts ask for: an own narrow table, because versions carry their whole
-- content and guides their words, and a count reads many. Days: from_day included, to_day excluded (infinity while no end is set); a
-- version whose item is cancelled before it begins stands on no day.
create table registry.listed (
  item_code text not null,
  version int not null,
  region text not null,
  gb text not null,
  ah text not null,
  from_day date not null,
  to_day date not null,
  primary key (item_code, version),
  foreign key (item_code, version) references registry.item_version (item_code, version)
);
create index listed_of_region on registry.listed (region, from_day, to_day) include (gb, ah);

create function registry.listed_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    update registry.listed l set to_day = least(upper(new.effective), l.to_day)
     where l.item_code = new.item_code and l.version = new.version;
  else
    insert into registry.listed (item_code, version, region, gb, ah, from_day, to_day)
      select new.item_code, new.version, c.region, new.content #>> '{classification,nationalCategory,code}',
             new.content #>> '{classification,ahCategory,code}', lower(new.effective),
             least(upper(new.effective), c.abolished_from, 'infinity')
        from registry.catalogue_item c where c.item_code = new.item_code;
  end if;
  return null;
end $$;
create trigger listed_version after insert or update of effective on registry.item_version
  for each row execute function registry.listed_version();

create function registry.listed_item() returns trigger language plpgsql as $$
begin
  update registry.listed l set region = new.region, to_day = least(l.to_day, new.abolished_from) where l.item_code = new.item_code;
  return null;
end $$;
create trigger listed_item after update of region, abolished_from on registry.catalogue_item
  for each row when ((old.region, old.abolished_from) is distinct from (new.region, new.abolished_from))
  execute function registry.listed_item();

insert into registry.listed (item_code, version, region, gb, ah, from_day, to_day)
  select v.item_code, v.version, c.region, v.content #>> '{classification,nationalCategory,code}',
         v.content #>> '{classification,ahCategory,code}', lower(v.effective), least(upper(v.effective), c.abolished_from, 'infinity')
    from registry.item_version v join registry.catalogue_item c on c.item_code = v.item_code;
