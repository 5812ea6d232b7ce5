-- Distributes the tables over the machines of a Citus cluster: psql -h coordinator -d waimao -f citus.sql
-- To be run when the service has created its tables, and again when machines or tables were added.
-- Each area's figures lie together on one machine; everything else is small, and each machine has a copy of it.

\set ON_ERROR_STOP on

-- Loading changes copied tables and figures in one transaction, which Citus does one machine after the other or not at all.
alter database waimao set citus.multi_shard_modify_mode = 'sequential';

select citus_set_coordinator_host('coordinator');
select citus_add_node('worker-1', 5432);
select citus_add_node('worker-2', 5432);

-- A table comes after those that it refers to.
select format('select create_reference_table(%L)', name)
from unnest(array[
    'province',
    'market',
    'market_member',
    'sector',
    'partition_set',
    'source',
    'exchange_rate',
    'monthly_exchange_rate',
    'finding',
    'revision',
    'claim',
    'claim_evidence',
    'coverage',
    'release_market',
    'release_sector',
    'release_family',
    'complete_table',
    'data_release',
    'dataset'
]) with ordinality as reference (name, position)
where not exists (select from pg_dist_partition where logicalrelid = name::regclass)
order by position
\gexec

select format('select create_distributed_table(%L, %L)', name, 'area')
from unnest(array[
    'observation'
]) as distributed (name)
where not exists (select from pg_dist_partition where logicalrelid = name::regclass)
\gexec

select table_name, citus_table_type, distribution_column, shard_count from citus_tables;
