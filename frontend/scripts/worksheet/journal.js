// What was typed and is not yet acknowledged by the server, kept beyond the page and the browser. The page's own copy
// is the truth while it lives; the journal is written behind it, in order, and read once when a page opens.
// See docs/decisions/0010-the-journal.md

import { cipherOf } from './cipher.js';
import { newClient, openStore } from './store.js';

const SHOWN_FOR = 7 * 24 * 60 * 60 * 1000;
const FAR = 100_000;

/** Opens the journal of a person, or one that lives as long as the page where the browser can't keep anything. */
export async function openJournal({ person, key, now }) {
  try {
    const [cipher, store] = await Promise.all([cipherOf(key), openStore(`journal-${person}`)]);
    const journal = new Journal(cipher, store, now);
    await journal.identity();
    return journal;
  } catch {
    return new Journal(null, null, now);
  }
}

class Journal {
  #cipher;
  #store;
  #now;
  #unwritten = new Map();
  #writing = null;
  #identity = { client: newClient(), epoch: 0 };
  /** Whether what is recorded outlives the page. */
  isLasting;

  constructor(cipher, store, now) {
    this.#cipher = cipher;
    this.#store = store;
    this.#now = now;
    this.isLasting = store !== null;
  }

  /** Who this browser is to the server. Each call gives a higher epoch, so that no two pages number alike. */
  async identity() {
    try {
      this.#identity = await this.#store.identity(this.#identity.epoch);
    } catch {
      // A tab that hangs may keep the store locked: far enough ahead, nobody else has our numbers.
      this.#identity.epoch += 1 + Math.floor(Math.random() * FAR);
    }
    return { ...this.#identity };
  }

  /** Everything that was recorded and not forgotten. What can't be read any more is left where it is. */
  async entries() {
    if (!this.#store) return [];
    try {
      const rows = await this.#store.rows();
      const entries = await Promise.all(rows.map((row) => this.#open(row)));
      return entries.filter((entry) => entry !== null);
    } catch {
      this.isLasting = false;
      return [];
    }
  }

  /** Keeps an entry as it is now. */
  record(entry) {
    this.#write(entry, structuredClone(entry));
  }

  forget(entry) {
    this.#write(entry, null);
  }

  /** Resolves when everything recorded so far is on its way to the disk. */
  async written() {
    while (this.#writing) await this.#writing;
  }

  #write(entry, content) {
    if (!this.#store) return;
    const key = `${entry.team}/${entry.address}`;
    this.#unwritten.set(key, { key, written: entry.written, stamp: entry.stamp, content });
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = null));
  }

  /** One transaction at a time; what is typed meanwhile goes into the next one. */
  async #writeAll() {
    while (this.#unwritten.size > 0) {
      const batch = [...this.#unwritten.values()];
      this.#unwritten.clear();
      try {
        await this.#store.write(await Promise.all(batch.map((row) => this.#seal(row))));
        this.isLasting = true;
      } catch {
        // It is tried again with whatever is typed next.
        this.isLasting = false;
        this.#unwritten = new Map([...batch.map((row) => [row.key, row]), ...this.#unwritten]);
        return;
      }
    }
  }

  async #seal({ content, ...row }) {
    return content === null ? { ...row, gone: true } : { ...row, ...(await this.#cipher.seal(row.key, content)) };
  }

  /**
   * An entry is kept until it is saved or thrown away. Only what its writer was shown and left lying for a week after
   * that goes by itself; the server's clock says when, since a computer's own may be wrong.
   */
  async #open(row) {
    const entry = await this.#cipher.open(row.key, row).catch(() => null);
    if (entry?.shownAt && this.#now - entry.shownAt > SHOWN_FOR) {
      this.forget(entry);
      return null;
    }
    if (entry && !entry.shownAt) {
      this.record(Object.assign(entry, { shownAt: this.#now }));
    }
    return entry;
  }
}
