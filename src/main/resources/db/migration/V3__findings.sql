-- Portable SQL: H2 and PostgreSQL.

-- What a United States dollar cost, on the average of the year.
create table exchange_rate (
    rate_year   integer        not null primary key,
    cny_per_usd numeric(20, 10) not null,
    source      varchar(64)    not null references source (code)
);
create index exchange_rate_by_source on exchange_rate (source);

-- What the consistency checks found when the data last changed; observations has public codes, apart by one space.
create table finding (
    code               varchar(128)   not null primary key,
    kind               varchar(32)    not null,
    severity           varchar(16)    not null,
    severity_rank      integer        not null,
    area               varchar(8)     not null references province (code),
    period_start       date           not null,
    period_months      integer        not null,
    period_end         date           not null,
    message            varchar(4000)  not null,
    unit               varchar(32),
    expected_figure    numeric(30, 10),
    expected_lower     numeric(30, 10),
    expected_upper     numeric(30, 10),
    expected_qualifier varchar(16),
    found_figure       numeric(30, 10),
    found_lower        numeric(30, 10),
    found_upper        numeric(30, 10),
    found_qualifier    varchar(16),
    found_published    varchar(500),
    observations       varchar(100000) not null
);
create index finding_by_area on finding (area, severity_rank);
