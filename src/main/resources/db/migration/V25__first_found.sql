-- Portable SQL: H2 and PostgreSQL.

-- The day on which a finding was first found. Findings of before count as found with the last import.
alter table finding add column found_on date;

update finding set found_on = (select cast(max(imported_at) as date) from data_release);

alter table finding alter column found_on set not null;
