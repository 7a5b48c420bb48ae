-- What the nightly run over the list found (数据质量). One row an item, written anew by each run; scores are sums over it.
create table registry.item_quality (
  item_code text primary key,
  organ text not null,
  region text not null,
  version int not null,
  score smallint not null check (score between 0 and 100),
  errors smallint not null,
  warnings smallint not null,
  rules text[] not null,
  checked_at timestamptz not null
);
create index item_quality_by_organ on registry.item_quality (organ) include (score, errors, warnings);
create index item_quality_by_region on registry.item_quality (region, organ);

-- One row a night: who inserts it runs; a run that died is taken over after an hour.
create table registry.quality_run (
  day date primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  items int
);
