-- 清单版本: what stood on the list on a day, with a root over all of it that the node has signed.
create index catalogue_item_by_region on registry.catalogue_item (region, item_code);

create table registry.edition (
  id text primary key check (id ~ '^[0-9]{6}-[0-9a-z-]{1,30}$'),
  state text not null check (state in ('computing', 'published')),
  name text not null,
  region text not null,
  below boolean not null,
  day date not null,
  actor jsonb,
  items int not null default 0,
  root text,
  node text,
  signature text,
  published_at timestamptz,
  requested_at timestamptz not null,
  lease_until timestamptz
);
create index edition_by_region on registry.edition (region, id);
create index edition_open on registry.edition (requested_at) where state = 'computing';

-- The leaves, at the node that published; n is the place of the leaf from 1.
create table registry.edition_item (
  edition_id text not null references registry.edition (id),
  n int not null,
  item_code text not null,
  version int not null,
  leaf bytea not null,
  primary key (edition_id, n)
);
create unique index edition_item_by_code on registry.edition_item (edition_id, item_code);

create function registry.on_edition_published(w jsonb) returns void language plpgsql as $$
declare
  e jsonb := w -> 'event';
begin
  insert into registry.edition as o (id, state, name, region, below, day, items, root, node, signature, published_at, requested_at)
    values (e ->> 'id', 'published', e ->> 'name', e ->> 'region', (e ->> 'below')::boolean, (e ->> 'day')::date,
            (e ->> 'items')::int, e ->> 'root', e ->> 'node', e ->> 'signature', (w ->> 'at')::timestamptz, (w ->> 'at')::timestamptz)
    on conflict (id) do update set state = 'published', items = excluded.items, root = excluded.root, node = excluded.node,
      signature = excluded.signature, published_at = excluded.published_at, lease_until = null
      where o.state = 'computing';
end $$;
