// Functions sent to a screen: each stands alone.
/* oxlint-disable unicorn/consistent-function-scoping */

/**
 * From now on, the first write to this table stops the save it belongs to half way: what was written by then is with the
 * browser, and the save can neither go on to its end nor be given up. `data-held` on the document says that it is so.
 */
export function holdSave(table: string): void {
  const { prototype } = window.IDBObjectStore;
  // A save of one record is closed in words, and not by having nothing left to do.
  const transactions = window.IDBTransaction.prototype;
  // oxlint-disable-next-line typescript/unbound-method
  const close = transactions.commit;
  transactions.commit = function holdingCommit(this: IDBTransaction) {
    if (!document.documentElement.dataset['held']) close.apply(this);
  };
  for (const name of ['put', 'add'] as const) {
    const write = prototype[name];
    prototype[name] = function holdingWrite(this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      const request = write.apply(this, args);
      if (this.name !== table || document.documentElement.dataset['held']) return request;
      document.documentElement.dataset['held'] = table;
      // A transaction that is asked something again and again is never done.
      const ask = () => this.count().addEventListener('success', ask);
      ask();
      return request;
    };
  }
}

/** Whether a save is held. */
export function isHeld(): boolean {
  return document.documentElement.dataset['held'] !== undefined;
}

/** Everything the tables of a save hold, read past all our code, as JSON. */
export function readTables(tables: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-round');
    opening.addEventListener('error', () => reject(new Error('not opened')));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction(tables, 'readonly');
      const rows: Record<string, unknown> = {};
      for (const table of tables) {
        const getting = reading.objectStore(table).getAll();
        getting.addEventListener('success', () => {
          rows[table] = getting.result;
        });
      }
      reading.addEventListener('complete', () => {
        opening.result.close();
        resolve(JSON.stringify(rows));
      });
    });
  });
}
