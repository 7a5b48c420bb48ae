-- Search whose cost follows what the caller expects to match (registry.store.GuideSample looks at a sample of the list): what little
-- there is comes from the inverted index at once, every rank in one statement; of what matches everywhere the list is walked in the
-- order of the page until the page is full. A wrong estimate costs time, never a result.

drop function registry.search(text, text[], text[], text[], text[], boolean, int, int, text, int);
drop function registry.facets(text, text[], text[], text[], text[], boolean);

-- Instead of its group each guide knows its segment (w:): one for each length of a name in each group, forty a group, and one of all
-- abolished items. What is common is often common in names of some lengths only, so that a walk begins where it meets matches.
create function registry.segment(p_weight int) returns int language sql immutable parallel safe as $$
  select case when p_weight >= 30000 then 120 else p_weight / 10000 * 40 + least(p_weight % 10000, 39) end
$$;
create function registry.segment_weight(p_segment int) returns int language sql immutable parallel safe as $$
  select case when p_segment > 120 then 2147483647 else p_segment / 40 * 10000 + p_segment % 40 end
$$;
drop trigger guide_group on registry.guide;
drop function registry.guide_group();
create function registry.guide_segment() returns trigger language plpgsql as $$
begin
  new.tokens := array(select t from unnest(new.tokens) t where t not like 'w:%') || ('w:' || registry.segment(new.weight));
  return new;
end $$;
drop index registry.guide_tokens;
drop index registry.guide_pinyin;
update registry.guide set tokens = array(select t from unnest(tokens) t where t not like 'g:%') || ('w:' || registry.segment(weight));
create index guide_tokens on registry.guide using gin (tokens, pinyin gin_trgm_ops) with (fastupdate = off);
create trigger guide_segment before insert or update on registry.guide for each row execute function registry.guide_segment();

create function registry.like_all(p_words text[]) returns text[] language sql immutable parallel safe as $$
  select array(select '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' from unnest(p_words) x)
$$;

-- All matches with their ranks, best rank of each, at most p_most a way of matching. Words: 1 the whole name, 2 its beginning, 3 any
-- place. Latin: 1 and 2 initials, 3 letters in the name, 4 initials inside, 5 pinyin. Code: 1 item code, 2 basic or local code. All: 1.
-- p_narrow: a region or an organ is among the filters, so that the inverted index alone leaves little.
create function registry.search_rows(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_most int)
returns table (rank int, weight int, item_code text, gb text, organ text, organ_name text, region text, person boolean,
  legal boolean, depth smallint)
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
             g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
        from registry.guide g where g.tokens @> (p_filters || p_grams) and g.words like all (likes) limit p_most;
  when 'latin' then
    return query
      select case when starts_with(g.initials, line) then 1 when starts_with(g.initials, q) then 2 when g.words like l then 3 else 4 end,
             g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
        from registry.guide g where g.tokens @> (p_filters || p_initials) and g.initials like l limit p_most;
    return query
      select 3, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
        from registry.guide g
       where g.tokens @> (p_filters || p_grams) and g.words like l and g.initials not like l limit p_most;
    -- A condition that every guide fulfils is left out: the index would read all of itself for it.
    if length(q) >= 3 and cardinality(p_filters) = 0 then
      return query
        select 5, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g where g.pinyin like l and g.words not like l and g.initials not like l limit p_most;
    elsif length(q) >= 3 then
      return query
        select 5, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g
         where g.pinyin like l and g.tokens @> p_filters and g.words not like l and g.initials not like l limit p_most;
    end if;
  when 'code' then
    if p_narrow then
      return query
        select case when starts_with(g.item_code, q) then 1 else 2 end,
               g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g
         where g.tokens @> p_filters
           and (starts_with(g.item_code, q) or starts_with(g.basic_code, q) or starts_with(g.local_code, q)) limit p_most;
    else
      -- In the order of the codes: a short beginning shows the first of them.
      return query
        select 1, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g
         where g.item_code ~>=~ q and g.item_code ~<~ hi and (g.tokens @> p_filters) is true
         order by g.item_code using ~<~ limit p_most;
      return query
        select 2, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g
         where g.basic_code ~>=~ q and g.basic_code ~<~ hi and (g.tokens @> p_filters) is true and not starts_with(g.item_code, q)
         order by g.basic_code using ~<~ limit p_most;
      return query
        select 2, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
          from registry.guide g
         where g.local_code ~>=~ q and g.local_code ~<~ hi and (g.tokens @> p_filters) is true
           and not starts_with(g.item_code, q) and not starts_with(g.basic_code, q)
         order by g.local_code using ~<~ limit p_most;
    end if;
  else
    return query
      select 1, g.weight, g.item_code, g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
        from registry.guide g where g.tokens @> p_filters limit p_most;
  end case;
end $$;

-- The matches of one rank alone, when those of all ranks are too many: of all segments (p_segments null), or of some.
create function registry.rank_rows(
  p_kind text, p_rank int, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_segments text[],
  p_most int)
returns table (weight int, item_code text)
language plpgsql stable rows 200
set enable_seqscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  q text := p_words[1];
  line text := q || E'\n';
  first text := case p_rank when 1 then line else q end;
  likes text[] := registry.like_all(p_words);
  l text := likes[1];
  sure text[] := p_filters || case when p_kind = 'words' or p_rank = 3 then p_grams when p_rank = 5 then '{}' else p_initials end;
begin
  if p_segments is not null and p_rank = 5 and cardinality(p_filters) = 0 then
    return query select g.weight, g.item_code from registry.guide g
      where g.pinyin like l and g.tokens && p_segments and g.words not like l and g.initials not like l limit p_most;
  elsif p_segments is not null and p_rank = 5 then
    return query select g.weight, g.item_code from registry.guide g
      where g.pinyin like l and g.tokens && p_segments and g.tokens @> p_filters
        and g.words not like l and g.initials not like l limit p_most;
  elsif p_segments is not null then
    return query select g.weight, g.item_code from registry.guide g
      where g.tokens @> sure and g.tokens && p_segments
        and registry.has_rank(p_kind, p_rank, g.words, g.initials, g.pinyin, q, likes) limit p_most;
  elsif p_narrow or p_rank between 3 and 4 then
    return query select g.weight, g.item_code from registry.guide g
      where g.tokens @> sure and registry.has_rank(p_kind, p_rank, g.words, g.initials, g.pinyin, q, likes) limit p_most;
  elsif p_rank = 5 then
    return query select g.weight, g.item_code from registry.guide g
      where g.pinyin like l and (g.tokens @> p_filters) is true and g.words not like l and g.initials not like l limit p_most;
  elsif p_kind = 'words' then
    return query select g.weight, g.item_code from registry.guide g
      where g.words ~>=~ first and g.words ~<~ (first || chr(1114111)) and (g.tokens @> p_filters) is true and g.words like all (likes)
        and (p_rank = 1 or not starts_with(g.words, line)) limit p_most;
  else
    return query select g.weight, g.item_code from registry.guide g
      where g.initials ~>=~ first and g.initials ~<~ (first || chr(1114111)) and (g.tokens @> p_filters) is true
        and (p_rank = 1 or not starts_with(g.initials, line)) limit p_most;
  end if;
end $$;

-- Whether a guide matches with just this rank.
create function registry.has_rank(p_kind text, p_rank int, p_words text, p_initials text, p_pinyin text, q text, likes text[])
returns boolean language sql immutable parallel safe as $$
  select case
    when p_kind = 'words' then
      p_words like all (likes) and case p_rank when 1 then starts_with(p_words, q || E'\n')
        when 2 then starts_with(p_words, q) and not starts_with(p_words, q || E'\n') else not starts_with(p_words, q) end
    else case p_rank
      when 1 then starts_with(p_initials, q || E'\n')
      when 2 then starts_with(p_initials, q) and not starts_with(p_initials, q || E'\n')
      when 3 then p_words like likes[1] and not starts_with(p_initials, q)
      when 4 then p_initials like likes[1] and not starts_with(p_initials, q) and p_words not like likes[1]
      else p_pinyin like likes[1] and p_initials not like likes[1] and p_words not like likes[1] end
    end
$$;

-- The list in the order of the page with all that decides about a match, so that a walk reads nothing else.
drop index registry.guide_order;
create index guide_walk on registry.guide (weight, item_code) include (words, initials, gb, person, legal);

-- Matches in the order of the page, found by walking the list (of a region, or the whole) from a place up to a weight. At most p_window
-- guides are looked at.
create function registry.walk(
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
begin
  if p_region is not null then
    return query select w.weight, w.item_code from (
        select g.weight, g.item_code, g.words, g.initials, g.pinyin, g.tokens from registry.guide g
         where g.region = p_region and (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
         order by g.weight, g.item_code limit p_window) w
      where registry.has_rank(p_kind, p_rank, w.words, w.initials, w.pinyin, q, likes) and w.tokens @> p_filters limit p_limit;
  elsif p_rank = 5 then
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

-- Where a walk over so many guides ended; nothing when it came to the end of the group.
create function registry.walk_end(p_region text, p_weight int, p_item text, p_below int, p_window int)
returns table (weight int, item_code text)
language plpgsql stable rows 1
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
begin
  if p_region is not null then
    return query select g.weight, g.item_code from registry.guide g
       where g.region = p_region and (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
       order by g.weight, g.item_code offset p_window - 1 limit 1;
  else
    return query select g.weight, g.item_code from registry.guide g
       where (g.weight, g.item_code) > (p_weight, p_item) and g.weight < p_below
       order by g.weight, g.item_code offset p_window - 1 limit 1;
  end if;
end $$;

-- One page of matches. p_steps, null when all matches are few: fours of rank, way, first and last segment, in the order of the page;
-- ways: 0 the inverted index, 1 a walk, 2 whatever the segment. p_region, to which a walk keeps, is among the filters too. Keyset:
-- (rank, weight, item_code).
create function registry.search(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_region text, p_steps int[],
  p_rank int, p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable rows 100
as $$
#variable_conflict use_column
declare
  most constant int := 4000;
  window_size constant int := 20000;
  missing int := p_limit;
  got int;
  r int;
  way int;
  after_weight int;
  after_item text;
  below int;
  ended record;
begin
  if p_steps is null then
    return query select s.rank, s.weight, s.item_code
      from registry.search_rows(p_kind, p_words, p_grams, p_initials, p_filters, p_narrow, most) s
     where p_item is null or (s.rank, s.weight, s.item_code) > (p_rank, p_weight, p_item)
     order by s.rank, s.weight, s.item_code limit p_limit;
    return;
  end if;
  for i in 0..cardinality(p_steps) / 4 - 1 loop
    exit when missing <= 0;
    r := p_steps[i * 4 + 1];
    way := p_steps[i * 4 + 2];
    after_weight := case when r = p_rank then p_weight else -1 end;
    after_item := case when r = p_rank then p_item else '' end;
    below := registry.segment_weight(p_steps[i * 4 + 4] + 1);
    continue when r < p_rank or after_weight >= below;
    if way = 1 then
      if after_weight < registry.segment_weight(p_steps[i * 4 + 3]) then
        after_weight := registry.segment_weight(p_steps[i * 4 + 3]);
        after_item := '';
      end if;
      return query select r, s.weight, s.item_code
        from registry.walk(p_kind, r, p_words, p_filters, p_region, after_weight, after_item, below, window_size, missing) s;
      get diagnostics got = row_count;
      missing := missing - got;
      exit when missing <= 0;
      select e.weight, e.item_code into ended from registry.walk_end(p_region, after_weight, after_item, below, window_size) e;
      continue when not found;
      after_weight := ended.weight;
      after_item := ended.item_code;
    end if;
    return query select r, s.weight, s.item_code
      from registry.rank_rows(p_kind, r, p_words, p_grams, p_initials, p_filters, p_narrow,
             case when way = 2 then null else array(
               select 'w:' || n from generate_series(p_steps[i * 4 + 3], p_steps[i * 4 + 4]) n) end, most) s
     where (s.weight, s.item_code) > (after_weight, after_item) order by s.weight, s.item_code limit missing;
    get diagnostics got = row_count;
    missing := missing - got;
  end loop;
end $$;

-- How the matches spread over category, organ, region and service object. At most 2000 matches of each way are looked at: "complete"
-- says whether those were all. p_kind as in registry.search_rows, 'all' with at least one filter. p_walk, for what matches everywhere:
-- the weight from which the list is walked; otherwise null.
create function registry.facets(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean, p_walk int)
returns jsonb language plpgsql stable as $$
declare
  answer jsonb;
begin
  with hit as materialized (
    select rank, gb, organ, organ_name, region, person, legal, depth
      from registry.search_rows(p_kind, p_words, p_grams, p_initials, p_filters, p_narrow, 2000) where p_walk is null
    union all
    select 1, w.* from registry.walk_rows(p_kind, p_words, p_filters, p_walk, 2000) w where p_walk is not null)
  select jsonb_build_object(
    'counted', (select count(*) from hit),
    'complete', not exists (select from hit group by case when rank < 5 then 1 else 5 end having count(*) >= 2000),
    'category', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select gb code, count(*) n from hit group by gb) x),
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

-- The first matches of any rank from a weight on, in the order of the page; at most 20000 guides are looked at.
create function registry.walk_rows(p_kind text, p_words text[], p_filters text[], p_walk int, p_most int)
returns table (gb text, organ text, organ_name text, region text, person boolean, legal boolean, depth smallint)
language plpgsql stable rows 200
set enable_seqscan = off
set enable_bitmapscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  likes text[] := registry.like_all(p_words);
begin
  return query select w.gb, w.organ, w.organ_name, w.region, w.person, w.legal, w.depth from (
      select * from registry.guide g where g.weight >= p_walk order by g.weight, g.item_code limit 20000) w
    where (w.words like all (likes) or p_kind = 'latin' and (w.initials like likes[1] or w.pinyin like likes[1]))
      and w.tokens @> p_filters limit p_most;
end $$;
