// What was written here and is not saved: one entry for each answer. Every change of an entry goes to the journal and to
// the other tabs at once.
//
// An entry is {team, address, label, value, basis, base, written, stamp, sent, conflict, refused}: `value` is what shall
// stand there, made from `basis`, which stood there at revision `base`; `sent` are the changes that went out and were not
// answered, which are repeated exactly as they are; `number` is kept for the change that is sent next; `conflict` and
// `refused` say what keeps it from being saved.
//
// Of two tabs' entries the one whose words were `written` later counts, whatever else one of them has heard since: the
// answer to older words must not wipe out what is being typed in the other tab. `stamp` orders what happened to the same
// words. Both rise over all tabs, and no two tabs give out the same.

import { same } from './values.js';

const TABS = 2 ** 16;

export class Unsaved {
  #team;
  #entries = new Map();
  /** When the last entry of an address went: what another tab told of it before that comes too late. */
  #gone = new Map();
  #journal = null;
  #tell;
  /** The highest stamp met so far, here or in another tab: what happens next is later than all of it. */
  #latest = 0;
  #ours = Math.floor(Math.random() * TABS);

  /** `tell(message)` reaches the other tabs. */
  constructor(team, tell) {
    this.#team = team;
    this.#tell = tell;
  }

  /**
   * From now on everything is written to this journal; so is what was typed before it was open. Returns what was
   * recorded where something else was typed meanwhile.
   */
  keepIn(journal, recorded) {
    this.#journal = journal;
    const typed = new Set(this.#entries.keys());
    const rivals = recorded.filter(({ address, value }) => typed.has(address) && !same(this.at(address).value, value));
    for (const entry of recorded) {
      this.#meet(entry.stamp);
      this.#entries.set(entry.address, { ...entry, ...this.at(entry.address) });
    }
    for (const entry of this.all()) {
      entry.stamp = this.#next();
      if (typed.has(entry.address)) entry.written = entry.stamp;
      journal.record(entry);
    }
    return rivals;
  }

  at(address) {
    return this.#entries.get(address);
  }

  all() {
    return [...this.#entries.values()];
  }

  /** Changes what is known of an entry, or begins one. */
  put(address, part) {
    const entry = this.at(address) ?? { team: this.#team, address, sent: [], conflict: null, refused: null };
    const stamp = this.#next();
    Object.assign(entry, part, { stamp, written: 'value' in part ? stamp : (entry.written ?? stamp) });
    this.#entries.set(address, entry);
    this.#journal?.record(entry);
    this.#tell({ type: 'entry', entry });
    return entry;
  }

  /** It is saved, or given up by its writer. */
  drop(address) {
    const entry = this.at(address);
    if (!entry) return;
    entry.stamp = this.#next();
    this.#entries.delete(address);
    this.#gone.set(address, { written: entry.written, stamp: entry.stamp });
    this.#journal?.forget(entry);
    this.#tell({ type: 'gone', address, written: entry.written, stamp: entry.stamp });
  }

  /** Another tab changed an entry; false where ours is the later one. */
  takeOver(entry) {
    this.#meet(entry.stamp);
    const ours = this.at(entry.address) ?? this.#gone.get(entry.address);
    if (ours && isLater(ours, entry)) return false;
    this.#entries.set(entry.address, entry);
    return true;
  }

  giveUp({ address, written, stamp }) {
    this.#meet(stamp);
    const ours = this.at(address);
    const last = ours ?? this.#gone.get(address);
    if (last && isLater(last, { written, stamp })) return false;
    this.#gone.set(address, { written, stamp });
    if (!ours) return false;
    this.#journal?.forget({ team: this.#team, address, written, stamp });
    return this.#entries.delete(address);
  }

  #meet(stamp) {
    this.#latest = Math.max(this.#latest, stamp);
  }

  #next() {
    this.#latest = (Math.floor(this.#latest / TABS) + 1) * TABS + this.#ours;
    return this.#latest;
  }
}

/** Whether an entry counts against the other one, here and in the journal. */
export function isLater(one, other) {
  const [written, otherWritten] = [one.written ?? 0, other.written ?? 0];
  return written === otherWritten ? one.stamp > other.stamp : written > otherWritten;
}

/** What went out last and is not answered. */
export function lastSent(entry) {
  return entry.sent.at(-1);
}

/** Whether something was typed after what went out. */
export function hasMore(entry) {
  return entry.sent.length === 0 || !same(lastSent(entry).typed, entry.value);
}
