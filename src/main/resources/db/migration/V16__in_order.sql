-- Portable SQL: H2 and PostgreSQL.

-- Lists of figures come in this order where nothing else is asked for: their first page is read, not sorted out of millions.
create index observation_in_order on observation (area, period_end desc nulls last, id);
