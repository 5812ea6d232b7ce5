-- Distributes the tables over the machines of a Citus cluster: psql -h coordinator -d waimao -f citus.sql
-- To be run when the service has created its tables, and again when machines or tables were added.
-- Each area's figures lie together on one machine; everything else is small, and each machine has a copy of it.

\set ON_ERROR_STOP on

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

-- A new machine gets its part of the figures. No figure can be written while the shard that it is in moves.
select rebalance_table_shards(shard_transfer_mode => 'block_writes');

select table_name, citus_table_type, distribution_column, shard_count from citus_tables;
