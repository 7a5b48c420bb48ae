-- The sub-items of a main item are found by what their own versions say, whatever the catalogue says of them today: by main item, and
-- among the items of one organ at one level.
create index item_version_by_parent on registry.item_version ((content #>> '{classification,parentBasicCode}'), left(item_code, 19))
  where content #>> '{classification,parentBasicCode}' is not null;
