-- Portable SQL: H2 and PostgreSQL.

create table province (
    code     varchar(8)   not null primary key,
    kind     varchar(16)  not null,
    gb2260   varchar(6),
    name_en  varchar(100) not null,
    name_zh  varchar(100) not null,
    position integer      not null
);

create table market (
    code        varchar(16)   not null primary key,
    kind        varchar(16)   not null,
    m49         varchar(3),
    name_en     varchar(100)  not null,
    name_zh     varchar(100)  not null,
    standing    varchar(16),
    description varchar(1000),
    position    integer       not null
);

create table market_member (
    position    integer     not null primary key,
    group_code  varchar(16) not null references market (code),
    member_code varchar(16) not null references market (code),
    valid_from  date,
    valid_to    date
);
create index market_member_by_group on market_member (group_code);
create index market_member_by_member on market_member (member_code);

create table sector (
    code        varchar(32)   not null primary key,
    kind        varchar(16)   not null,
    parent_code varchar(32)   references sector (code),
    name_en     varchar(200)  not null,
    name_zh     varchar(200)  not null,
    hs_prefixes varchar(1000) not null,
    description varchar(1000),
    position    integer       not null
);
create index sector_by_parent on sector (parent_code);

create table partition_set (
    code        varchar(64)   not null primary key,
    dimension   varchar(16)   not null,
    members     varchar(1000) not null,
    description varchar(1000) not null,
    position    integer       not null
);

create table source (
    code                varchar(64)   not null primary key,
    title               varchar(500)  not null,
    publisher           varchar(200)  not null,
    published_on        date          not null,
    published_precision varchar(8)    not null,
    kind                varchar(32)   not null,
    url                 varchar(2000),
    note                varchar(2000)
);

-- A figure is known from the publication of its source until a later publication of the same figure;
-- the current one has no known_until.
create sequence observation_seq start with 1 increment by 100;
create table observation (
    id            bigint         not null primary key,
    series        varchar(200)   not null,
    area          varchar(8)     not null references province (code),
    flow          varchar(32)    not null,
    market        varchar(16)    not null references market (code),
    sector        varchar(32)    not null references sector (code),
    brand         varchar(16)    not null,
    measure       varchar(32)    not null,
    unit          varchar(32)    not null,
    period_start  date           not null,
    period_months integer        not null,
    period_end    date           not null,
    figure        numeric(30, 10),
    lower_bound   numeric(30, 10),
    upper_bound   numeric(30, 10),
    qualifier     varchar(16)    not null,
    published     varchar(500),
    status        varchar(32)    not null,
    confidence    varchar(8)     not null,
    source        varchar(64)    not null references source (code),
    remark        varchar(2000),
    known_from    date           not null,
    known_until   date,
    constraint observation_once unique (series, period_start, period_months, source)
);
create index observation_by_slice on observation (area, flow, period_end);
create index observation_by_market on observation (market);
create index observation_by_sector on observation (sector);
create index observation_by_source on observation (source);

create table claim (
    code            varchar(64)    not null primary key,
    transition      varchar(32)    not null,
    area            varchar(8)     not null references province (code),
    flow            varchar(32)    not null,
    market          varchar(16)    not null references market (code),
    sector          varchar(32)    not null references sector (code),
    brand           varchar(16)    not null,
    measure         varchar(32)    not null,
    unit            varchar(32),
    period_start    date           not null,
    period_months   integer        not null,
    period_end      date           not null,
    period_inferred boolean        not null,
    qualifier       varchar(16)    not null,
    figure          numeric(30, 10),
    lower_bound     numeric(30, 10),
    upper_bound     numeric(30, 10),
    published       varchar(500),
    statement       varchar(2000)  not null,
    speaker         varchar(200),
    source          varchar(64)    not null references source (code),
    locator         varchar(200),
    verdict         varchar(32)    not null,
    explanation     varchar(2000)  not null,
    position        integer        not null
);
create index claim_by_area on claim (area);

create table claim_evidence (
    claim_code       varchar(64)  not null references claim (code),
    position         integer      not null,
    observation_code varchar(300) not null,
    primary key (claim_code, position)
);

-- What the answers are computed from; one row.
create table dataset (
    id        integer     not null primary key,
    version   varchar(64) not null,
    loaded_at timestamp with time zone not null
);
