// The journal's rows in IndexedDB, the one storage of a browser that survives its being killed. Each row is
// {key, stamp, …}: of two rows with the same key the one with the higher stamp is the later one, whoever wrote it.

const OPENED_WITHIN = 4000;

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

class Store {
  #database;

  constructor(database) {
    this.#database = database;
    database.onversionchange = () => database.close();
  }

  async rows() {
    const transaction = this.#database.transaction('entries');
    return answer(transaction.objectStore('entries').getAll());
  }

  /** Puts rows and deletes those marked `gone`, all or none; a later row of another tab stays as it is. */
  write(rows) {
    return this.#run('entries', async (entries) => {
      for (const row of rows) {
        const there = entries.get(row.key);
        there.onsuccess = () => {
          if (there.result && there.result.stamp > row.stamp) return;
          row.gone ? entries.delete(row.key) : entries.put(row);
        };
      }
    });
  }

  /** The name of this browser profile towards the server, and a number that was never given out before. */
  async identity() {
    let identity;
    await this.#run('identity', (store) => {
      const there = store.get('identity');
      there.onsuccess = () => {
        identity = { client: there.result?.client ?? crypto.randomUUID(), epoch: (there.result?.epoch ?? 0) + 1 };
        store.put(identity, 'identity');
      };
    });
    return identity;
  }

  #run(name, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(name, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      work(transaction.objectStore(name));
    });
  }
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
