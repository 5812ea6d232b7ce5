-- Portable SQL: H2 and PostgreSQL.

-- Under which terms a source is had, when it was read, and through what.
alter table source add column licence varchar(500);
alter table source add column retrieved_on date;
alter table source add column via varchar(500);

-- What is claimed, in Chinese.
alter table claim add column statement_zh varchar(2000);
