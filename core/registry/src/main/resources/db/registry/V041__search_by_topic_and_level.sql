-- The list is also asked for by topic, by level and by Anhui's own category: three more kinds of tokens of the inverted index,
-- t: topic, l: level, a: category of ah2014. All of them are written by one trigger, from the columns.

-- The level at which a region stands, in small letters: as the division says, or as its code does while it is not known here.
create function registry.level_of(p_region text) returns text language sql stable as $$
  select coalesce((select lower(r.level) from registry.region r where r.code = p_region order by r.valid_from desc limit 1),
    case when p_region like '%0000' then 'province' when p_region like '%00' then 'city' else 'county' end)
$$;

create or replace function registry.guide_segment() returns trigger language plpgsql as $$
begin
  new.tokens := array(select t from unnest(new.tokens) t where t not like all (array['w:%', 'l:%', 'a:%', 't:%']))
    || ('w:' || registry.segment(new.weight)) || ('l:' || registry.level_of(new.region)) || ('a:' || new.ah)
    || array(select distinct 't:' || t from unnest(new.topics) t);
  return new;
end $$;

drop index registry.guide_tokens;
update registry.guide set weight = weight;
create index guide_tokens on registry.guide using gin (tokens, pinyin gin_trgm_ops) with (fastupdate = off);

-- A division that comes to another level takes its items along.
create function registry.region_level() returns trigger language plpgsql as $$
begin
  update registry.guide set weight = weight
   where region = new.code and not tokens @> array['l:' || registry.level_of(new.code)];
  return null;
end $$;
create trigger region_level after insert or update on registry.region for each row execute function registry.region_level();

-- One page of the whole list, filtered. Planned with its own values: what few items have comes from the inverted index (p_tokens, null
-- for none), what many have from the sorted list.
drop function registry.browse(text, text, text, boolean, boolean, int, text, int);
create function registry.browse(
  p_region text, p_gb text, p_organ text, p_person boolean, p_legal boolean, p_tokens text[], p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable rows 100
set enable_seqscan = off
set plan_cache_mode = 'force_custom_plan'
as $$
#variable_conflict use_column
begin
  return query select 1, g.weight, g.item_code from registry.guide g
   where (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
     and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
     and (p_tokens is null or g.tokens @> p_tokens)
     and (p_item is null or (g.weight, g.item_code) > (p_weight, p_item))
   order by g.weight, g.item_code limit p_limit;
end $$;

-- All matches with their ranks, as before, with the columns that facets count.
drop function registry.search_rows(text, text[], text[], text[], text[], boolean, int);
create function registry.search_rows(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_most int)
returns table (rank int, weight int, item_code text, gb text, organ text, organ_name text, region text, person boolean,
  legal boolean, depth smallint, ah text, topics text[])
language plpgsql stable rows 200
set enable_seqscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  q text := p_words[1];
  line text := q || E'\n';
  hi text := q || chr(1114111);
  likes text[] := registry.like_all(p_words);
  l text := likes[1];
begin
  case p_kind
  when 'words' then
    return query
      select case when starts_with(g.words, line) then 1 when starts_with(g.words, q) then 2 else 3 end,
             g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
        from registry.guide g where g.tokens @> (p_filters || p_grams) and g.words like all (likes) limit p_most;
  when 'latin' then
    return query
      select case when starts_with(g.initials, line) then 1 when starts_with(g.initials, q) then 2 when g.words like l then 3 else 4 end,
             g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
        from registry.guide g where g.tokens @> (p_filters || p_initials) and g.initials like l limit p_most;
    return query
      select 3, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
        from registry.guide g
       where g.tokens @> (p_filters || p_grams) and g.words like l and g.initials not like l limit p_most;
    -- A condition that every guide fulfils is left out: the index would read all of itself for it.
    if length(q) >= 3 and cardinality(p_filters) = 0 then
      return query
        select 5, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g where g.pinyin like l and g.words not like l and g.initials not like l limit p_most;
    elsif length(q) >= 3 then
      return query
        select 5, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g
         where g.pinyin like l and g.tokens @> p_filters and g.words not like l and g.initials not like l limit p_most;
    end if;
  when 'code' then
    if p_narrow then
      return query
        select case when starts_with(g.item_code, q) then 1 else 2 end,
               g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g
         where g.tokens @> p_filters
           and (starts_with(g.item_code, q) or starts_with(g.basic_code, q) or starts_with(g.local_code, q)) limit p_most;
    else
      -- In the order of the codes: a short beginning shows the first of them.
      return query
        select 1, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g
         where g.item_code ~>=~ q and g.item_code ~<~ hi and (g.tokens @> p_filters) is true
         order by g.item_code using ~<~ limit p_most;
      return query
        select 2, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g
         where g.basic_code ~>=~ q and g.basic_code ~<~ hi and (g.tokens @> p_filters) is true and not starts_with(g.item_code, q)
         order by g.basic_code using ~<~ limit p_most;
      return query
        select 2, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
          from registry.guide g
         where g.local_code ~>=~ q and g.local_code ~<~ hi and (g.tokens @> p_filters) is true
           and not starts_with(g.item_code, q) and not starts_with(g.basic_code, q)
         order by g.local_code using ~<~ limit p_most;
    end if;
  else
    return query
      select 1, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics
        from registry.guide g where g.tokens @> p_filters limit p_most;
  end case;
end $$;

-- As before; a walk reads the tokens too when it is asked for what its index does not hold.
create or replace function registry.walk(
  p_kind text, p_rank int, p_words text[], p_filters text[], p_region text, p_weight int, p_item text, p_below int, p_window int,
  p_limit int)
returns table (weight int, item_code text)
language plpgsql stable rows 20
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  q text := p_words[1];
  likes text[] := registry.like_all(p_words);
  category text := (select substr(t, 3) from unnest(p_filters) t where t like 'c:%');
  for_person boolean := 's:person' = any (p_filters);
  for_legal boolean := 's:legal' = any (p_filters);
  -- Level, topic and Anhui's category do not stand in the index that a walk reads.
  beside boolean := exists (select from unnest(p_filters) t where t like any (array['l:%', 't:%', 'a:%']));
begin
  if p_region is not null then
    return query select w.weight, w.item_code from (
        select g.weight, g.item_code, g.words, g.initials, g.pinyin, g.tokens from registry.guide g
         where g.region = p_region and (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
         order by g.weight, g.item_code limit p_window) w
      where registry.has_rank(p_kind, p_rank, w.words, w.initials, w.pinyin, q, likes) and w.tokens @> p_filters limit p_limit;
  elsif p_rank = 5 or beside then
    return query select w.weight, w.item_code from (
        select g.weight, g.item_code, g.words, g.initials, g.pinyin, g.tokens from registry.guide g
         where (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
         order by g.weight, g.item_code limit p_window) w
      where registry.has_rank(p_kind, p_rank, w.words, w.initials, w.pinyin, q, likes) and w.tokens @> p_filters limit p_limit;
  else
    return query select w.weight, w.item_code from (
        select g.weight, g.item_code, g.words, g.initials, g.gb, g.person, g.legal from registry.guide g
         where (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
         order by g.weight, g.item_code limit p_window) w
      where registry.has_rank(p_kind, p_rank, w.words, w.initials, null, q, likes) and (category is null or w.gb = category)
        and (w.person or not for_person) and (w.legal or not for_legal) limit p_limit;
  end if;
end $$;

-- As before, with the columns that facets count.
drop function registry.walk_rows(text, text[], text[], int, int);
create function registry.walk_rows(p_kind text, p_words text[], p_filters text[], p_walk int, p_most int)
returns table (gb text, organ text, organ_name text, region text, person boolean, legal boolean, depth smallint, ah text, topics text[])
language plpgsql stable rows 200
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  likes text[] := registry.like_all(p_words);
begin
  return query select w.gb, w.organ, w.organ_name, w.region, w.person, w.legal, w.depth, w.ah, w.topics from (
      select * from registry.guide g where g.weight >= p_walk order by g.weight, g.item_code limit 20000) w
    where (w.words like all (likes) or p_kind = 'latin' and (w.initials like likes[1] or w.pinyin like likes[1]))
      and w.tokens @> p_filters limit p_most;
end $$;

-- As before, and how the matches spread over topics, levels and Anhui's categories.
create or replace function registry.facets(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_walk int)
returns jsonb language plpgsql stable as $$
declare
  answer jsonb;
begin
  with hit as materialized (
    select rank, gb, organ, organ_name, region, person, legal, depth, ah, topics
      from registry.search_rows(p_kind, p_words, p_grams, p_initials, p_filters, p_narrow, 2000) where p_walk is null
    union all
    select 1, w.* from registry.walk_rows(p_kind, p_words, p_filters, p_walk, 2000) w where p_walk is not null)
  select jsonb_build_object(
    'counted', (select count(*) from hit),
    'complete', not exists (select from hit group by case when rank < 5 then 1 else 5 end having count(*) >= 2000),
    'category', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select gb code, count(*) n from hit group by gb) x),
    'ah', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select ah code, count(*) n from hit group by ah) x),
    'topic', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select t code, count(*) n from hit, lateral (select distinct unnest(topics) t) x group by t order by count(*) desc, t limit 40) x),
    'level', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select registry.level_of(h.region) code, sum(h.n) n from (select region, count(*) n from hit group by region) h group by 1) x),
    'region', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select h.code, h.n, coalesce((select r.name from registry.region r where r.code = h.code
                 order by r.valid_from desc limit 1), h.code) as name
          from (select region code, count(*) n from hit group by region order by count(*) desc, region limit 20) h) x),
    'organ', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select organ code, count(*) n, min(organ_name) as name from hit group by organ order by count(*) desc, organ limit 20) x),
    'depth', (select coalesce(jsonb_agg(x order by x.code), '[]') from (select depth::text code, count(*) n from hit group by depth) x),
    'person', (select count(*) from hit where person), 'legal', (select count(*) from hit where legal))
  into answer;
  return answer;
end $$;
