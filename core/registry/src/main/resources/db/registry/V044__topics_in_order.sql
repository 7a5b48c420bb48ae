-- The topics among an item's tokens stand in one order at every node, whatever its locale and plans: what two nodes hold can be compared.
create or replace function registry.guide_segment() returns trigger language plpgsql as $$
begin
  new.tokens := array(select t from unnest(new.tokens) t where t not like all (array['w:%', 'l:%', 'a:%', 't:%']))
    || ('w:' || registry.segment(new.weight)) || ('l:' || registry.level_of(new.region)) || ('a:' || new.ah)
    || array(select distinct ('t:' || t) collate "C" from unnest(new.topics) t order by 1);
  return new;
end $$;

update registry.guide set weight = weight where cardinality(topics) > 1;
