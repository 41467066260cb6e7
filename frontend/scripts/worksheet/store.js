// The journal's rows in IndexedDB, the one storage of a browser that survives its being killed. Each row is
// {key, name, written, stamp, shownAt, …}. Each page writes rows of its own, without looking at those of others, and says
// at once that it is done: the row reaches the disk in one message, whatever becomes of the page. Of all rows of a name
// one counts; where that one is `gone`, there is nothing under that name.

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

  async rows() {
    let request;
    const read = (entries, transaction) => {
      request = entries.getAll();
      transaction.commit();
    };
    await this.#run('entries', read, { mode: 'readonly', within: OPENED_WITHIN });
    return request.result;
  }

  write(rows) {
    return this.#run('entries', (entries, transaction) => {
      rows.forEach((row) => entries.put(row));
      transaction.commit();
    });
  }

  /** Deletes what counts no longer. It makes others wait, and so belongs into a moment in which the page has nothing to do. */
  tidy() {
    return this.#run('entries', (entries) => {
      const request = entries.getAll();
      request.onsuccess = () => {
        const counting = new Set(countingOf(request.result).filter(({ gone }) => !gone));
        request.result.filter((row) => !counting.has(row)).forEach((row) => entries.delete(row.key));
      };
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

  #run(name, work, { mode = 'readwrite', within = DONE_WITHIN } = {}) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(name, mode);
      const late = setTimeout(() => reject(new Error('The store is locked')), within);
      transaction.oncomplete = () => {
        clearTimeout(late);
        resolve();
      };
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      work(transaction.objectStore(name), transaction);
    });
  }
}

/** The one row of each name that counts. */
export function countingOf(rows) {
  const counting = new Map();
  for (const row of rows) {
    const other = counting.get(row.name);
    if (!other || counts(row, other)) counting.set(row.name, row);
  }
  return [...counting.values()];
}

/** The later one; of the same entry the row that says it is gone, or that it was shown. */
function counts(row, other) {
  const weight = ({ gone, shownAt }) => (gone ? 2 : shownAt ? 1 : 0);
  return isLater(row, other) || (!isLater(other, row) && weight(row) > weight(other));
}
