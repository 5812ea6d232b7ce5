-- Portable SQL: H2 and PostgreSQL.

-- How often a source shows revisions of a flow and period in an area, and the largest of them: findings about all areas are
-- summed up from these rows when the figures of one area change. observations has public codes, apart by one space.
create table revision (
    area            varchar(8)      not null references province (code),
    kind            varchar(32)     not null,
    source          varchar(64)     not null,
    flow            varchar(32)     not null,
    period_start    date            not null,
    period_months   integer         not null,
    cases           integer         not null,
    revised_percent numeric(30, 10) not null,
    message         varchar(4000)   not null,
    observations    varchar(100000) not null,
    primary key (area, kind, source, flow, period_start, period_months)
);
