/** Keeps the rows of each province as objects, in order. */
export function memory(rows) {
  const provinces = new Map();
  for (const row of rows) {
    provinces.set(row.province, [...(provinces.get(row.province) ?? []), row]);
  }
  return (province, first) => (provinces.get(province) ?? []).slice(0, first);
}
