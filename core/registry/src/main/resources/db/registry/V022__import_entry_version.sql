-- Which version of its catalogue entry an imported item claims.
alter table registry.import_item add column entry_version int not null default 1;
