-- Portable SQL: H2 and PostgreSQL.

-- Which publication of a figure is current does not follow from the order of publication alone: a row has the days on which it
-- is the current one. One that is current has no known_until; one that never was has no current_from, and its own day in
-- known_until. What stands here is arranged by the rule when the shipped data is loaded or everything is rechecked.
alter table observation add column current_from date;

update observation set current_from = known_from where known_until is null or known_until > known_from;

-- The tables of markets and sectors of sources that list everything: a later one replaces an earlier one of its scope whole.
create table complete_table (
    area            varchar(8)  not null,
    flow            varchar(32) not null,
    brand           varchar(16) not null,
    enterprise      varchar(16) not null,
    regime          varchar(16) not null,
    measure         varchar(32) not null,
    unit            varchar(32) not null,
    period_start    date        not null,
    period_months   integer     not null,
    source          varchar(64) not null,
    known_from      date        not null,
    lists_countries boolean     not null,
    lists_products  boolean     not null,
    primary key (area, flow, brand, enterprise, regime, measure, unit, period_start, period_months, source)
);

-- Which kinds of figures each release has.
create table release_family (
    release_id bigint      not null,
    area       varchar(8)  not null,
    flow       varchar(32) not null,
    brand      varchar(16) not null,
    enterprise varchar(16) not null,
    regime     varchar(16) not null,
    measure    varchar(32) not null,
    unit       varchar(32) not null,
    primary key (release_id, area, flow, brand, enterprise, regime, measure, unit)
);

insert into release_family
select distinct id / 4294967296, area, flow, brand, enterprise, regime, measure, unit from observation where not derived;
