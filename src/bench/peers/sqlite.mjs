import Database from 'better-sqlite3';

/** Keeps the rows in a table in memory, with an index on what they are selected and ordered by. */
export function sqlite(rows) {
  const database = new Database(':memory:');
  database.exec(`
    create table observation (
      id integer primary key, province text not null, period_end text not null, code text not null, flow text not null,
      measure text not null, status text not null, confidence text not null, known_from text not null, known_until text);
    create index observation_order on observation (province, known_until, period_end desc, id)`);
  const insert = database.prepare(`
    insert into observation (province, period_end, code, flow, measure, status, confidence, known_from)
    values (:province, :periodEnd, :code, :flow, :measure, :status, :confidence, :knownFrom)`);
  database.transaction(() => rows.forEach((row) => insert.run(row)))();
  database.exec('analyze');
  const select = database.prepare(`
    select code, flow, measure, status, confidence, known_from as knownFrom from observation
    where province = ? and known_until is null order by period_end desc, id limit ?`);
  return (province, first) => select.all(province, first);
}
