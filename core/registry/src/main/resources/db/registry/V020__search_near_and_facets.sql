-- A query that finds nothing is read once more with one wrong character; and the matches of a query are counted by facet.

-- p_tries = [{"likes": [...], "tokens": [...]}]: ways to read the query, each with one character in doubt. Every way is a bounded
-- probe of the index; the best by weight are shown, once each. One page only.
create function registry.near(p_way text, p_tries jsonb, p_filters text[], p_narrow boolean, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable rows 100 as $$
#variable_conflict use_column
begin
  return query select 9, n.weight, n.item_code
    from (select distinct m.item_code, m.weight
            from jsonb_array_elements(p_tries) t
            cross join lateral (select array(select jsonb_array_elements_text(t -> 'likes')) likes) l
            cross join lateral registry.matches(
              p_way, p_narrow, p_filters || array(select jsonb_array_elements_text(t -> 'tokens')),
              null, null, l.likes[1], l.likes) m) n
   order by n.weight, n.item_code limit p_limit;
end $$;

-- How the matches spread over category, organ, region and service object. At most 2000 matches of each way are looked at:
-- "complete" says whether those were all. p_kind as in registry.search, or 'all' with at least one filter.
create function registry.facets(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean)
returns jsonb
language plpgsql stable
-- At most some thousand codes are looked up: by the key, never by reading the table.
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  q text := p_words[1];
  likes text[] := array(select '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' from unnest(p_words) x);
  ways text[] := case p_kind when 'latin' then array['words', 'inside', 'pinyin'] when 'code' then array['code', 'local']
                             else array['words'] end;
  answer jsonb;
begin
  with way as (select w from unnest(ways) w where w <> 'pinyin' or length(q) >= 3),
  found as materialized (
    select way.w, m.item_code
      from way cross join lateral registry.matches(
             way.w, p_narrow,
             p_filters || case when way.w = 'words' and p_kind = 'words' then p_grams
                               when way.w = 'words' and p_kind = 'latin' then p_grams
                               when way.w = 'inside' then p_initials else '{}' end,
             q, q || chr(1114111), likes[1], case when p_kind = 'all' then '{}' else likes end) m),
  hit as materialized (
    select g.gb, g.organ, g.organ_name, g.region, g.person, g.legal, g.depth
      from (select distinct item_code from found) f join registry.guide g using (item_code))
  select jsonb_build_object(
    'counted', (select count(*) from hit),
    'complete', not exists (select from found group by w having count(*) >= 2000),
    'category', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (select gb code, count(*) n from hit group by gb) x),
    'region', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select h.region code, count(*) n, coalesce((select r.name from registry.region r where r.code = h.region
                 order by r.valid_from desc limit 1), h.region) as name
          from hit h group by h.region order by count(*) desc, h.region limit 20) x),
    'organ', (select coalesce(jsonb_agg(x order by x.n desc, x.code), '[]') from (
        select organ code, count(*) n, min(organ_name) as name from hit group by organ order by count(*) desc, organ limit 20) x),
    'depth', (select coalesce(jsonb_agg(x order by x.code), '[]') from (select depth::text code, count(*) n from hit group by depth) x),
    'person', (select count(*) from hit where person), 'legal', (select count(*) from hit where legal))
  into answer;
  return answer;
end $$;

-- A page has at most a hundred rows: told to the planner, so that it looks them up by the key and never reads the whole table.
alter function registry.search(text, text[], text[], text[], text[], boolean, int, int, text, int) rows 100;
alter function registry.browse(text, text, text, boolean, boolean, int, text, int) rows 100;
