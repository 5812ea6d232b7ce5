-- As V9 has it, every unique key names the area. Codes compare byte by byte, so that an index on them serves prefixes, and
-- orders are the same whatever the locale.
drop index observation_by_series;
alter table observation
    drop constraint observation_pkey1,
    alter column series type varchar(200) collate "C",
    alter column area type varchar(8) collate "C",
    alter column market type varchar(16) collate "C",
    alter column sector type varchar(32) collate "C",
    alter column source type varchar(64) collate "C",
    add constraint observation_pkey primary key (id, area);
create unique index observation_by_series on observation (series, period_start, period_months, source, area);
