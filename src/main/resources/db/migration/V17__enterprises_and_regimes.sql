-- Portable SQL: H2 and PostgreSQL.

-- The type of the trading firms and the customs regime; what was there before is about all of them.
alter table observation add column enterprise varchar(16) default 'TOTAL' not null;
alter table observation add column regime varchar(16) default 'TOTAL' not null;
alter table claim add column enterprise varchar(16) default 'TOTAL' not null;
alter table claim add column regime varchar(16) default 'TOTAL' not null;

-- The average price of a United States dollar in the month that begins on the day.
create table monthly_exchange_rate (
    month_start date            not null primary key,
    cny_per_usd numeric(20, 10) not null,
    source      varchar(64)     not null references source (code)
);
create index monthly_exchange_rate_by_source on monthly_exchange_rate (source);
