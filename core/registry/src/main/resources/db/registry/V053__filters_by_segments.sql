-- What is asked for by topic, level or Anhui's category alone, and how what matches widely spreads: found segment by segment, so that
-- neither all matches are fetched to be sorted nor the list is walked through what does not match.

-- One page of the list by the tokens of p_filters. p_steps: fours as registry.search reads them, all of rank 1; ways: 0 the inverted
-- index, 1 a walk, 2 the inverted index whatever the segment. A wrong estimate costs time, never a result. Keyset: (weight, item_code).
create function registry.browse_steps(p_filters text[], p_steps int[], p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable rows 100
set enable_seqscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  missing int := p_limit;
  got int;
  from_weight int;
  from_item text;
  below int;
begin
  for i in 0..cardinality(p_steps) / 4 - 1 loop
    exit when missing <= 0;
    from_weight := registry.segment_weight(p_steps[i * 4 + 3]);
    from_item := '';
    below := registry.segment_weight(p_steps[i * 4 + 4] + 1);
    continue when p_weight >= below;
    if p_weight >= from_weight then
      from_weight := p_weight;
      from_item := p_item;
    end if;
    case p_steps[i * 4 + 2]
    when 1 then
      -- In the order of the page from the index; to sort what matches would be to fetch all of it.
      return query select 1, w.weight, w.item_code from registry.walk_filtered(p_filters, from_weight, from_item, below, missing) w;
    when 0 then
      return query with m as materialized (
          select g.weight, g.item_code from registry.guide g
           where g.tokens @> p_filters
             and g.tokens && array(select 'w:' || n from generate_series(p_steps[i * 4 + 3], p_steps[i * 4 + 4]) n))
        select 1, m.weight, m.item_code from m where (m.weight, m.item_code) > (from_weight, from_item)
         order by m.weight, m.item_code limit missing;
    else
      return query with m as materialized (
          select g.weight, g.item_code from registry.guide g where g.tokens @> p_filters)
        select 1, m.weight, m.item_code from m where (m.weight, m.item_code) > (from_weight, from_item)
         order by m.weight, m.item_code limit missing;
    end case;
    get diagnostics got = row_count;
    missing := missing - got;
  end loop;
end $$;

-- The list in the order of the page, from a place on and below a weight.
create function registry.walk_filtered(p_filters text[], p_weight int, p_item text, p_below int, p_limit int)
returns table (weight int, item_code text)
language plpgsql stable rows 20
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
begin
  return query select g.weight, g.item_code from registry.guide g
    where (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below and g.tokens @> p_filters
    order by g.weight, g.item_code limit p_limit;
end $$;

-- Some matches, from some segments of the list, with the columns that facets count.
create function registry.segment_rows(p_tokens text[], p_words text[], p_segments text[], p_most int)
returns table (gb text, organ text, organ_name text, region text, person boolean, legal boolean, depth smallint, ah text, topics text[])
language plpgsql stable rows 200
set enable_seqscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  likes text[] := registry.like_all(p_words);
begin
  return query select g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth, g.ah, g.topics from registry.guide g
    where g.tokens @> p_tokens and g.tokens && p_segments and g.words like all (likes) limit p_most;
end $$;

-- As before. p_segments, for what matches widely without a place where it matches everywhere: the segments (w:) whose matches are
-- counted; otherwise null.
drop function registry.facets(text, text[], text[], text[], text[], boolean, int);
create function registry.facets(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_walk int, p_segments text[])
returns jsonb language plpgsql stable as $$
declare
  answer jsonb;
begin
  with hit as materialized (
    select rank, gb, organ, organ_name, region, person, legal, depth, ah, topics
      from registry.search_rows(p_kind, p_words, p_grams, p_initials, p_filters, p_narrow, 2000)
     where p_walk is null and p_segments is null
    union all
    select 1, w.* from registry.walk_rows(p_kind, p_words, p_filters, p_walk, 2000) w where p_walk is not null
    union all
    select 1, s.* from registry.segment_rows(p_filters || p_grams, p_words, p_segments, 2000) s
     where p_walk is null and p_segments is not null)
  select jsonb_build_object(
    'counted', (select count(*) from hit),
    'complete', p_segments is null
      and not exists (select from hit group by case when rank < 5 then 1 else 5 end having count(*) >= 2000),
    'category', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select gb code, count(*) n from hit group by gb) x),
    'ah', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select ah code, count(*) n from hit group by ah) x),
    'topic', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select t code, sum(h.n) n from (select topics, count(*) n from hit group by topics) h,
               lateral (select distinct unnest(h.topics) t) x group by t order by sum(h.n) desc, t limit 40) x),
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
