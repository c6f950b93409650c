// A function sent to a screen: it stands alone.

/** How many records each table holds, read past all our code. */
export function countRecords(): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-round');
    opening.addEventListener('error', () => reject(new Error('not opened')));
    opening.addEventListener('success', () => {
      const tables = ['opportunities', 'captures', 'snapshots', 'lines', 'facts'];
      const reading = opening.result.transaction(tables, 'readonly');
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const counting = reading.objectStore(table).count();
        counting.addEventListener('success', () => {
          counts[table] = counting.result;
        });
      }
      reading.addEventListener('complete', () => {
        opening.result.close();
        resolve(counts);
      });
    });
  });
}
