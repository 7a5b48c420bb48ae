-- Search over the list: one row per item, found by one and two characters, words, pinyin, initials and codes.

create table registry.guide (
  item_code text primary key references registry.catalogue_item (item_code),
  version int not null,
  basic_code text not null,
  local_code text,
  name text not null,
  organ text not null,
  organ_name text not null,
  region text not null,
  ah text not null,
  gb text not null,
  department text not null,
  objects text[] not null,
  person boolean not null,
  legal boolean not null,
  topics text[] not null,
  initiation text not null,
  depth smallint not null,
  visits int not null,
  applicable boolean not null,
  statutory jsonb,
  promised jsonb,
  -- Sort key within a rank of relevance: what can be applied for online first, then the shorter name.
  weight int not null,
  -- Normalised name, then aliases, each ended by a line feed, so that nothing matches across two of them.
  words text not null,
  grams text[] not null,
  pinyin text not null,
  initials text not null
) with (fillfactor = 90);
alter table registry.guide alter column grams set statistics 1000;

create index guide_grams on registry.guide using gin (grams) with (fastupdate = off);
create index guide_pinyin on registry.guide using gin (pinyin gin_trgm_ops) with (fastupdate = off);
create index guide_initials on registry.guide using gin (initials gin_trgm_ops) with (fastupdate = off);
create index guide_words on registry.guide (words text_pattern_ops);
create index guide_initials_prefix on registry.guide (initials text_pattern_ops);
create index guide_code on registry.guide (item_code text_pattern_ops);
create index guide_basic on registry.guide (basic_code text_pattern_ops);
create index guide_local on registry.guide (local_code text_pattern_ops);
create index guide_order on registry.guide (weight, item_code);
create index guide_region on registry.guide (region, weight, item_code);
create index guide_region_gb on registry.guide (region, gb, weight, item_code);
create index guide_organ on registry.guide (organ, weight, item_code);
create index guide_gb on registry.guide (gb, weight, item_code);

-- One page. p_kind: all (no words), words (Chinese or mixed, every word must occur), latin (pinyin, initials or letters),
-- code (item, basic or local code). Rank 1 is the best match; the keyset is (rank, weight, item_code).
-- Every call is planned with its own values: a rare word comes from the index, a common one from the sorted list.
create function registry.search(
  p_kind text, p_words text[], p_grams text[], p_region text, p_gb text, p_organ text, p_person boolean, p_legal boolean,
  p_rank int, p_weight int, p_item text, p_limit int)
returns table (rank int, weight int, item_code text)
language plpgsql stable
set plan_cache_mode = 'force_custom_plan'
as $$
#variable_conflict use_column
declare
  q text := coalesce(p_words[1], '');
  lk text := replace(replace(replace(q, '\', '\\'), '%', '\%'), '_', '\_');
  likes text[] := array(select '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' from unnest(p_words) x);
begin
  if p_kind = 'all' then
    return query select 1, g.weight, g.item_code from registry.guide g
     where (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
       and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
       and (p_item is null or (g.weight, g.item_code) > (p_weight, p_item))
     order by g.weight, g.item_code limit p_limit;
  elsif p_kind = 'code' then
    return query select * from (
      (select 1, g.weight, g.item_code from registry.guide g
        where g.item_code like lk || '%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (1, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 2, g.weight, g.item_code from registry.guide g
        where (g.basic_code like lk || '%' or g.local_code like lk || '%') and g.item_code not like lk || '%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (2, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
    ) x (rank, weight, item_code) order by 1, 2, 3 limit p_limit;
  elsif p_kind = 'words' then
    return query select * from (
      (select 1, g.weight, g.item_code from registry.guide g
        where g.words like lk || E'\n%' and g.words like all (likes)
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (1, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 2, g.weight, g.item_code from registry.guide g
        where g.words like lk || '%' and g.words not like lk || E'\n%' and g.words like all (likes)
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (2, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 3, g.weight, g.item_code from registry.guide g
        where g.grams @> p_grams and g.words like all (likes) and g.words not like lk || '%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (3, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
    ) x (rank, weight, item_code) order by 1, 2, 3 limit p_limit;
  else
    return query select * from (
      (select 1, g.weight, g.item_code from registry.guide g
        where g.initials like lk || E'\n%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (1, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 2, g.weight, g.item_code from registry.guide g
        where g.initials like lk || '%' and g.initials not like lk || E'\n%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (2, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 3, g.weight, g.item_code from registry.guide g
        where g.grams @> p_grams and g.words like '%' || lk || '%' and g.initials not like lk || '%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (3, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
      union all
      (select 4, g.weight, g.item_code from registry.guide g
        where (g.initials like '%' || lk || '%' or g.pinyin like '%' || lk || '%')
          and g.initials not like lk || '%' and g.words not like '%' || lk || '%'
          and (p_region is null or g.region = p_region) and (p_gb is null or g.gb = p_gb)
          and (p_organ is null or g.organ = p_organ) and (p_person is null or g.person) and (p_legal is null or g.legal)
          and (p_item is null or (4, g.weight, g.item_code) > (p_rank, p_weight, p_item))
        order by g.weight, g.item_code limit p_limit)
    ) x (rank, weight, item_code) order by 1, 2, 3 limit p_limit;
  end if;
end $$;
