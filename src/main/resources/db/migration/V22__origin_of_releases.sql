-- Portable SQL: H2 and PostgreSQL.

-- The same content is no change only if it comes in the same format with the same options, and if no row was left out.
alter table data_release add column request varchar(500) default '' not null;
alter table data_release add column partial boolean default false not null;
