-- A text that many names hold and few begin with: the inverted index knows how a name begins, so that those that hold it elsewhere are not
-- read to see that they begin otherwise.

-- As before, and how the name begins: its first character and its first two (b:), its first one, two and three initials (j:).
create or replace function registry.guide_segment() returns trigger language plpgsql as $$
begin
  new.tokens := array(select t from unnest(new.tokens) t where t not like all (array['w:%', 'l:%', 'a:%', 't:%', 'b:%', 'j:%']))
    || ('w:' || registry.segment(new.weight)) || ('l:' || registry.level_of(new.region)) || ('a:' || new.ah)
    || array(select distinct ('t:' || t) collate "C" from unnest(new.topics) t order by 1)
    || array(select 'b:' || left(new.words, n) from generate_series(1, 2) n)
    || array(select 'j:' || left(new.initials, n) from generate_series(1, 3) n);
  return new;
end $$;

drop index registry.guide_tokens;
update registry.guide set weight = weight;
create index guide_tokens on registry.guide using gin (tokens, pinyin gin_trgm_ops) with (fastupdate = off);

-- The matches of one rank alone, when those of all ranks are too many: of all segments (p_segments null), or of some.
create or replace function registry.rank_rows(
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
  likes text[] := registry.like_all(p_words);
  l text := likes[1];
  sure text[] := p_filters || case
    when p_rank = 5 then '{}'
    when p_kind = 'words' and p_rank < 3 then p_grams || ('b:' || left(q, 2))
    when p_kind = 'words' or p_rank = 3 then p_grams
    when p_rank < 3 then p_initials || ('j:' || left(q, 3))
    else p_initials end;
begin
  if p_rank = 5 then
    -- A condition that every guide fulfils is left out, and one that "is true" is not looked up: the index would read all of itself for it.
    if p_segments is not null and cardinality(p_filters) = 0 then
      return query select g.weight, g.item_code from registry.guide g
        where g.pinyin like l and g.tokens && p_segments and g.words not like l and g.initials not like l limit p_most;
    elsif p_segments is not null then
      return query select g.weight, g.item_code from registry.guide g
        where g.pinyin like l and g.tokens && p_segments and g.tokens @> p_filters
          and g.words not like l and g.initials not like l limit p_most;
    elsif p_narrow then
      return query select g.weight, g.item_code from registry.guide g
        where g.pinyin like l and g.tokens @> p_filters and g.words not like l and g.initials not like l limit p_most;
    else
      return query select g.weight, g.item_code from registry.guide g
        where g.pinyin like l and (g.tokens @> p_filters) is true and g.words not like l and g.initials not like l limit p_most;
    end if;
  elsif p_rank = 1 and not p_narrow and p_kind = 'words' then
    -- The whole name: few have it, whatever holds it, and all of them in a place or two of the sorted index.
    return query select g.weight, g.item_code from registry.guide g
      where g.words ~>=~ line and g.words ~<~ (line || chr(1114111)) and g.words like all (likes)
        and (g.tokens @> p_filters and (p_segments is null or g.tokens && p_segments)) is true limit p_most;
  elsif p_rank = 1 and not p_narrow then
    return query select g.weight, g.item_code from registry.guide g
      where g.initials ~>=~ line and g.initials ~<~ (line || chr(1114111))
        and (g.tokens @> p_filters and (p_segments is null or g.tokens && p_segments)) is true limit p_most;
  elsif p_segments is not null then
    return query select g.weight, g.item_code from registry.guide g
      where g.tokens @> sure and g.tokens && p_segments
        and registry.has_rank(p_kind, p_rank, g.words, g.initials, g.pinyin, q, likes) limit p_most;
  else
    return query select g.weight, g.item_code from registry.guide g
      where g.tokens @> sure and registry.has_rank(p_kind, p_rank, g.words, g.initials, g.pinyin, q, likes) limit p_most;
  end if;
end $$;

-- As before; of one rank as many are looked at as a walk looks at, so that in a long list the first of them are among those.
create or replace function registry.search(
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
               select 'w:' || n from generate_series(p_steps[i * 4 + 3], p_steps[i * 4 + 4]) n) end, window_size) s
     where (s.weight, s.item_code) > (after_weight, after_item) order by s.weight, s.item_code limit missing;
    get diagnostics got = row_count;
    missing := missing - got;
  end loop;
end $$;
