// The journal's rows in IndexedDB, the one storage of a browser that survives its being killed. Each row is
// {key, name, written, stamp, …}. Each page writes rows of its own, without looking at those of others: so a row is on its
// way to the disk at once, in one message. Of all rows of a name the latest counts (see unsaved.js).

import { isLater } from './unsaved.js';

const OPENED_WITHIN = 4000;
const DONE_WITHIN = 1500;

/** Opens the store, or rejects where the browser has none for us (blocked, broken, full, not https). */
export function openStore(name) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('IndexedDB does not answer')), OPENED_WITHIN);
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', { keyPath: 'key' });
      request.result.createObjectStore('identity');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(late);
      resolve(new Store(request.result));
    };
  });
}

/** A name that no other browser has; also where a page that came without https may not ask for a UUID. */
export function newClient() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

class Store {
  #database;

  constructor(database) {
    this.#database = database;
    database.onversionchange = () => database.close();
  }

  rows() {
    return new Promise((resolve, reject) => {
      const request = this.#database.transaction('entries').objectStore('entries').getAll();
      const late = setTimeout(() => reject(new Error('The store is locked')), OPENED_WITHIN);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        clearTimeout(late);
        resolve(request.result);
      };
    });
  }

  /** Puts rows, deletes those that are `gone`, and with both the older ones of other pages where a row `replaces` them. */
  write(rows) {
    return this.#run('entries', (entries, transaction) => {
      for (const { replaces, gone, ...row } of rows) {
        gone ? entries.delete(row.key) : entries.put(row);
        if (replaces) sweep(entries, row);
      }
      if (!rows.some(({ replaces }) => replaces)) transaction.commit();
    });
  }

  /** The name of this browser profile towards the server, and a number that was never given out before. */
  async identity(above) {
    let identity;
    await this.#run('identity', (store) => {
      const there = store.get('identity');
      there.onsuccess = () => {
        identity = { client: there.result?.client ?? newClient(), epoch: Math.max(above, there.result?.epoch ?? 0) + 1 };
        store.put(identity, 'identity');
      };
    });
    return identity;
  }

  #run(name, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(name, 'readwrite');
      const late = setTimeout(() => reject(new Error('The store is locked')), DONE_WITHIN);
      transaction.oncomplete = () => {
        clearTimeout(late);
        resolve();
      };
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      work(transaction.objectStore(name), transaction);
    });
  }
}

/** Deletes what other pages have written under the same name and what does not count against this row. */
function sweep(entries, row) {
  const request = entries.openCursor(IDBKeyRange.bound(`${row.name}#`, `${row.name}#\uffff`));
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    if (cursor.key !== row.key && !isLater(cursor.value, row)) cursor.delete();
    cursor.continue();
  };
}
