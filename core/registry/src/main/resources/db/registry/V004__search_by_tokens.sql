-- Search whose cost does not grow with the number of matches: one inverted index holds grams, initials and filters together.
-- (With a sorted list to walk, a common word whose matches all stand at its end cost a walk over the whole list.)

drop function registry.search(text, text[], text[], text, text, text, boolean, boolean, int, int, text, int);
drop index registry.guide_grams;
drop index registry.guide_initials;

-- One- and two-character grams of words, the same of initials (i:sp), and every filter: r: region, c: national category,
-- o: organ, s: person or legal, g: the group of the weight (0 can be applied for online, 1 by application, 2 ex officio, 3 abolished).
alter table registry.guide rename column grams to tokens;
update registry.guide g set tokens = g.tokens
  || array(select distinct 'i:' || substr(line, p, n)
             from unnest(string_to_array(rtrim(g.initials, E'\n'), E'\n')) line,
                  generate_series(1, length(line)) p, generate_series(1, 2) n where p + n - 1 <= length(line))
  || array['r:' || g.region, 'c:' || g.gb, 'o:' || g.organ]
  || case when g.person then array['s:person'] else '{}' end || case when g.legal then array['s:legal'] else '{}' end;
alter table registry.guide alter column tokens set statistics -1;

create function registry.guide_group() returns trigger language plpgsql as $$
begin
  new.tokens := array(select t from unnest(new.tokens) t where t not like 'g:%') || ('g:' || least(new.weight / 10000, 3));
  return new;
end $$;
create trigger guide_group before insert or update on registry.guide for each row execute function registry.guide_group();
update registry.guide set weight = weight;

create index guide_tokens on registry.guide using gin (tokens) with (fastupdate = off);

create or replace function registry.write_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
  g jsonb := w -> 'guide';
  content jsonb := e -> 'content';
  item text := e ->> 'itemCode';
  v int := (e ->> 'version')::int;
  first_day date := (e ->> 'effectiveFrom')::date;
begin
  insert into registry.catalogue_item as c (item_code, basic_code, organ, region, newest_version)
    values (item, content #>> '{classification,basicCode}', content #>> '{exercise,organ}',
            content #>> '{exercise,region}', v)
    on conflict (item_code) do update
      set newest_version = excluded.newest_version, region = excluded.region
      where c.newest_version < excluded.newest_version;
  update registry.item_version o set effective = daterange(lower(o.effective), first_day)
   where o.item_code = item and o.version < v and o.effective @> first_day;
  insert into registry.item_version (item_code, version, effective, content, reason, published_at)
    values (item, v, daterange(first_day, (e ->> 'effectiveTo')::date), content, e ->> 'reason', (w ->> 'at')::timestamptz)
    on conflict (item_code, version) do nothing;
  insert into registry.guide as o (item_code, version, basic_code, local_code, name, organ, organ_name, region, ah, gb,
      department, objects, person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight,
      words, pinyin, initials, tokens)
    select item, v, x.* from jsonb_to_record(g) x (
      "basicCode" text, "localCode" text, name text, organ text, "organName" text, region text, ah text, gb text,
      department text, objects text[], person boolean, legal boolean, topics text[], initiation text, depth smallint,
      visits int, applicable boolean, statutory jsonb, promised jsonb, weight int, words text, pinyin text,
      initials text, tokens text[])
    on conflict (item_code) do update set (version, local_code, name, organ_name, region, ah, gb, department, objects,
        person, legal, topics, initiation, depth, visits, applicable, statutory, promised, weight, words, pinyin, initials,
        tokens) = (excluded.version, excluded.local_code, excluded.name, excluded.organ_name, excluded.region,
        excluded.ah, excluded.gb, excluded.department, excluded.objects, excluded.person, excluded.legal,
        excluded.topics, excluded.initiation, excluded.depth, excluded.visits, excluded.applicable, excluded.statutory,
        excluded.promised, excluded.weight, excluded.words, excluded.pinyin, excluded.initials, excluded.tokens)
      where o.version < excluded.version;
end $$;

-- One page of the whole list, filtered. Planned with its own values: each filter has its own sorted index.
create function registry.browse(
  p_region text, p_gb text, p_organ text, p_person boolean, p_legal boolean, p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable
set plan_cache_mode = 'force_custom_plan'
as $$
#variable_conflict use_column
begin
  return query select 1, g.weight, g.item_code from registry.guide g
   where (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
     and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
     and (p_item is null or (g.weight, g.item_code) > (p_weight, p_item))
   order by g.weight, g.item_code limit p_limit;
end $$;

-- The matches of one step of a search: one way of matching within one group. At most 2000 of them are looked at, so that the
-- commonest character of the largest list costs no more than a rare one: where there are more, those 2000 are sorted, and the
-- rest is for a narrower question. p_narrow: a region or an organ is given, and then the inverted index alone leaves little;
-- otherwise the way of matching has an index of its own. One plan for all values: which index serves is written here.
create function registry.matches(
  p_way text, p_narrow boolean, p_tokens text[], p_from text, p_to text, p_like text, p_likes text[])
returns table (weight int, item_code text, words text, initials text)
language plpgsql stable
set enable_seqscan = off
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
begin
  if p_narrow then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.tokens @> p_tokens
        and case p_way
              when 'name' then g.words ~>=~ p_from and g.words ~<~ p_to and g.words like all (p_likes)
              when 'words' then g.words like all (p_likes)
              when 'initials' then g.initials ~>=~ p_from and g.initials ~<~ p_to
              when 'inside' then g.initials like p_like
              when 'pinyin' then g.pinyin like p_like
              when 'code' then g.item_code ~>=~ p_from and g.item_code ~<~ p_to
              else g.basic_code ~>=~ p_from and g.basic_code ~<~ p_to or g.local_code ~>=~ p_from and g.local_code ~<~ p_to
            end
      limit 2000;
    return;
  end if;
  case p_way
  when 'name' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.words ~>=~ p_from and g.words ~<~ p_to and (g.tokens @> p_tokens) is true and g.words like all (p_likes) limit 2000;
  when 'words' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.tokens @> p_tokens and g.words like all (p_likes) limit 2000;
  when 'initials' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.initials ~>=~ p_from and g.initials ~<~ p_to and (g.tokens @> p_tokens) is true limit 2000;
  when 'inside' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.tokens @> p_tokens and g.initials like p_like limit 2000;
  when 'pinyin' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.pinyin like p_like and (g.tokens @> p_tokens) is true limit 2000;
  when 'code' then
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where g.item_code ~>=~ p_from and g.item_code ~<~ p_to and (g.tokens @> p_tokens) is true limit 2000;
  else
    return query select g.weight, g.item_code, g.words, g.initials from registry.guide g
      where (g.basic_code ~>=~ p_from and g.basic_code ~<~ p_to or g.local_code ~>=~ p_from and g.local_code ~<~ p_to)
        and (g.tokens @> p_tokens) is true limit 2000;
  end case;
end $$;

-- One page of matches. p_kind: words (Chinese or mixed, every word must occur), latin (initials, pinyin or letters), code
-- (item, basic or local code). Rank 1 is the best match; the keyset is (rank, weight, item_code). p_filters: r: c: o: s: tokens.
create function registry.search(
  p_kind text, p_words text[], p_grams text[], p_initials text[], p_filters text[], p_narrow boolean,
  p_rank int, p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable
set plan_cache_mode = 'force_generic_plan'
as $$
#variable_conflict use_column
declare
  q text := p_words[1];
  line text := q || E'\n';
  hi constant text := chr(1114111);
  likes text[] := array(select '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' from unnest(p_words) x);
  ways text[] := case p_kind when 'words' then array['name', 'name', 'words']
                             when 'latin' then array['initials', 'initials', 'words', 'inside', 'pinyin']
                             else array['code', 'local'] end;
  way text;
  missing int := p_limit;
  got int;
begin
  for r in 1..cardinality(ways) loop
    way := ways[r];
    -- Three letters make a trigram; fewer are initials.
    continue when r < coalesce(p_rank, 0) or (way = 'pinyin' and length(q) < 3);
    for g in 0..3 loop
      continue when p_item is not null and r = p_rank and g < 3 and p_weight >= (g + 1) * 10000;
      return query
        select r, m.weight, m.item_code
          from registry.matches(
                 way, p_narrow,
                 p_filters || ('g:' || g) || case when way in ('name', 'words') then p_grams
                                                  when way = 'inside' or way = 'initials' then p_initials
                                                  else '{}' end,
                 case when r = 1 and way <> 'code' then line else q end,
                 case when r = 1 and way <> 'code' then line || hi else q || hi end,
                 likes[1], likes) m
         where (p_item is null or (r, m.weight, m.item_code) > (p_rank, p_weight, p_item))
           -- each item only in its best rank
           and case when r = 1 then true
                    when p_kind = 'code' then not starts_with(m.item_code, q)
                    when p_kind = 'words' then not starts_with(m.words, case r when 2 then line else q end)
                    when r = 2 then not starts_with(m.initials, line)
                    else not starts_with(m.initials, q)
                         and (r < 4 or m.words not like likes[1]) and (r < 5 or m.initials not like likes[1]) end
         order by m.weight, m.item_code limit missing;
      get diagnostics got = row_count;
      missing := missing - got;
      if missing <= 0 then
        return;
      end if;
    end loop;
  end loop;
end $$;
