-- What was imported together is a release: one checksum, one time, and one number at each of its rows, by which it can be
-- taken back. What stood here before belongs to none, and is replaced when the application starts.

create sequence release_seq start with 1 increment by 1;

create table data_release (
    id           bigint       not null primary key,
    code         varchar(32)  not null unique,
    kind         varchar(16)  not null,
    name         varchar(200) not null,
    checksum     varchar(64)  not null,
    row_count    bigint       not null,
    digest_high  bigint       not null,
    digest_low   bigint       not null,
    imported_at  timestamp with time zone not null,
    retracted_at timestamp with time zone
);

alter table market add column release_id bigint;
alter table market_member add column release_id bigint;
alter table sector add column release_id bigint;
alter table source add column release_id bigint;
alter table claim add column release_id bigint;
alter table observation add column release_id bigint;
create index observation_by_release on observation (release_id);

-- Ids are made of the release and the row.
drop sequence observation_seq;

alter table dataset add column observation_count integer default 0 not null;
