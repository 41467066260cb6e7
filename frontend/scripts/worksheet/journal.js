// What was typed and is not yet acknowledged by the server, kept beyond the page and the browser. The page's own copy
// is the truth while it lives; each change is handed to the store at once, and read when a page opens.
// See docs/decisions/0010-the-journal.md

import { cipherOf } from './cipher.js';
import { countingOf, newClient, openStore } from './store.js';

const SHOWN_FOR = 7 * 24 * 60 * 60 * 1000;
const FAR = 100_000;
const MOST_AT_ONCE = 8;
const TIDY_AFTER = 1000;

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
  #page = newClient();
  #unwritten = new Map();
  #writing = new Set();
  #handedOver = Promise.resolve();
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
      const opened = await Promise.all((await this.#store.rows()).map((row) => this.#open(row)));
      const counting = countingOf(opened.filter((row) => row !== null));
      this.#tidyLater();
      return counting.filter(({ gone }) => !gone).map(({ content }) => content).filter((entry) => this.#isFresh(entry));
    } catch {
      this.isLasting = false;
      return [];
    }
  }

  /** Keeps an entry as it is now. */
  record(entry) {
    this.#write(entry, { content: structuredClone(entry) });
  }

  forget(entry) {
    this.#write(entry, { gone: true });
  }

  /** Resolves when everything recorded so far is on its way to the disk. */
  async written() {
    while (this.#writing.size > 0) await Promise.all(this.#writing);
  }

  #write(entry, what) {
    if (!this.#store) return;
    const name = nameOf(entry);
    const key = `${name}#${this.#page}`;
    const { written, stamp, shownAt } = entry;
    this.#unwritten.set(key, { key, name, written, stamp, shownAt, ...what });
    if (this.#writing.size < MOST_AT_ONCE) this.#writeNow();
  }

  /** The page may be gone in a moment, so nothing waits for what was typed before it; a slow disk gets the last of it. */
  #writeNow() {
    const batch = [...this.#unwritten.values()];
    this.#unwritten.clear();
    const writing = this.#writeBatch(batch).then((isWritten) => {
      this.#writing.delete(writing);
      if (isWritten && this.#unwritten.size > 0) this.#writeNow();
    });
    this.#writing.add(writing);
  }

  /** Sealing takes more or less long, and yet the rows come to the store in their order. */
  async #writeBatch(batch) {
    const before = this.#handedOver;
    let handOver;
    this.#handedOver = new Promise((resolve) => (handOver = resolve));
    try {
      const [rows] = await Promise.all([Promise.all(batch.map((row) => this.#seal(row))), before]);
      const written = this.#store.write(rows);
      handOver();
      await written;
      this.isLasting = true;
    } catch {
      // It is tried again with whatever is typed next.
      this.isLasting = false;
      this.#unwritten = new Map([...batch.map((row) => [row.key, row]), ...this.#unwritten]);
    } finally {
      handOver();
    }
    return this.isLasting;
  }

  async #seal({ content, ...row }) {
    return row.gone ? row : { ...row, ...(await this.#cipher.seal(row.key, content)) };
  }

  async #open(row) {
    if (row.gone) return row;
    try {
      return { ...row, content: await this.#cipher.open(row.key, row) };
    } catch {
      return null;
    }
  }

  /** What is not tidied up now counts for nothing, and is tidied up another day. */
  #tidyLater() {
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, TIDY_AFTER));
    idle(() => this.#store.tidy().catch(() => {}));
  }

  /**
   * An entry is kept until it is saved or thrown away. Only what its writer was shown and left lying for a week after
   * that goes by itself; the server's clock says when, since a computer's own may be wrong.
   */
  #isFresh(entry) {
    if (entry.shownAt && this.#now - entry.shownAt > SHOWN_FOR) {
      this.forget(entry);
      return false;
    }
    if (!entry.shownAt) {
      this.record(Object.assign(entry, { shownAt: this.#now }));
    }
    return true;
  }
}

function nameOf({ team, address }) {
  return `${team}/${address}`;
}
