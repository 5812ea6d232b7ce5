-- Portable SQL: H2 and PostgreSQL.

-- The title of a source in Chinese, where there is one.
alter table source add column title_zh varchar(500);
