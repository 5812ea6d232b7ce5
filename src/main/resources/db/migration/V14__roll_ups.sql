-- Portable SQL: H2 and PostgreSQL.

-- What follows from the rows of a source that lists everything stands beside them, so that questions find it in the same
-- way; it belongs to no release.
alter table observation add column derived boolean default false not null;

-- Whether a source lists all there is of each province, flow and period of which it has anything: what it leaves out is zero.
alter table source add column complete boolean default false not null;
create sequence roll_up_seq start with 1 increment by 1;
