-- Portable SQL: H2 and PostgreSQL.

-- Millions of figures: fewer indexes, each for the questions that are asked, and no foreign keys, which cost an index or a
-- look-up for every row. A row is found by its series, or by its slice; its release by its id, which is the number of the
-- release times 2 to the power of 32, plus that of the row. What is about a country and an HS code is detail: most rows are.
alter table observation rename to observation_before;
create table observation (
    id            bigint         not null primary key,
    period_start  date           not null,
    period_months integer        not null,
    period_end    date           not null,
    known_from    date           not null,
    known_until   date,
    detail        boolean        not null,
    series        varchar(200)   not null,
    area          varchar(8)     not null,
    flow          varchar(32)    not null,
    market        varchar(16)    not null,
    sector        varchar(32)    not null,
    brand         varchar(16)    not null,
    measure       varchar(32)    not null,
    unit          varchar(32)    not null,
    figure        numeric(30, 10),
    lower_bound   numeric(30, 10),
    upper_bound   numeric(30, 10),
    qualifier     varchar(16)    not null,
    published     varchar(500),
    status        varchar(32)    not null,
    confidence    varchar(8)     not null,
    source        varchar(64)    not null,
    remark        varchar(2000)
);

insert into observation
select id, period_start, period_months, period_end, known_from, known_until,
       market in (select code from market where kind = 'COUNTRY')
           and sector in (select code from sector where kind in ('CHAPTER', 'HEADING', 'SUBHEADING')),
       series, area, flow, market, sector, brand, measure, unit, figure, lower_bound, upper_bound, qualifier, published,
       status, confidence, source, remark
from observation_before
where release_id is not null;

drop table observation_before;
create unique index observation_by_series on observation (series, period_start, period_months, source);
create index observation_by_slice on observation (area, detail, flow, period_end, sector, market);

-- What there is of each area, release by release, so that nobody has to count; and what keeps the rows of the catalogue that
-- figures refer to.
create table coverage (
    release_id   bigint      not null,
    area         varchar(8)  not null references province (code),
    source       varchar(64) not null references source (code),
    detail       boolean     not null,
    figures      integer     not null,
    replaced     integer     not null,
    first_start  date        not null,
    first_months integer     not null,
    last_end     date        not null,
    last_months  integer     not null,
    primary key (release_id, area, source, detail)
);

insert into coverage
select c.release_id, c.area, c.source, c.detail, c.figures, c.replaced, c.first_start,
       (select min(o.period_months) from observation o
        where o.area = c.area and o.source = c.source and o.detail = c.detail and o.period_start = c.first_start
          and o.id / 4294967296 = c.release_id),
       c.last_end,
       (select max(o.period_months) from observation o
        where o.area = c.area and o.source = c.source and o.detail = c.detail and o.period_end = c.last_end
          and o.id / 4294967296 = c.release_id)
from (select id / 4294967296 as release_id, area, source, detail, count(*) as figures, count(known_until) as replaced,
             min(period_start) as first_start, max(period_end) as last_end
      from observation
      group by id / 4294967296, area, source, detail) c;

create table release_market (
    release_id bigint      not null,
    market     varchar(16) not null references market (code),
    primary key (release_id, market)
);

insert into release_market select distinct id / 4294967296, market from observation;

create table release_sector (
    release_id bigint      not null,
    sector     varchar(32) not null references sector (code),
    primary key (release_id, sector)
);

insert into release_sector select distinct id / 4294967296, sector from observation;
