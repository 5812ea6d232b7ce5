-- Every unique key of the figures names their area, so that a PostgreSQL that is distributed (Citus) can keep each area on
-- one machine; docker/citus.sql does it. Alone, PostgreSQL loses nothing by it, and H2 does without.

alter table observation
    drop constraint observation_pkey,
    add primary key (id, area),
    drop constraint observation_once,
    add constraint observation_once unique (series, period_start, period_months, source, area);
