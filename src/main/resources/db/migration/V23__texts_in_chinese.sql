-- Portable SQL: H2 and PostgreSQL.

-- Texts that are made when the data changes, in Chinese as well: null until the next change.
alter table claim add column explanation_zh varchar(2000);
alter table finding add column message_zh varchar(4000);
alter table revision add column message_zh varchar(4000);
alter table market add column description_zh varchar(1000);
alter table sector add column description_zh varchar(1000);
alter table partition_set add column description_zh varchar(1000);
