-- A source that publishes a figure does not collide with the roll-up that stood for it until then.
drop index observation_by_series;
create unique index observation_by_series on observation (series, period_start, period_months, source, derived);
