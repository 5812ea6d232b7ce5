-- A source that publishes a figure does not collide with the roll-up that stood for it until then.
alter table observation drop constraint observation_once;
alter table observation
    add constraint observation_once unique (series, period_start, period_months, source, derived);
