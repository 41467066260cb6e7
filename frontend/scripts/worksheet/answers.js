// What we know of the team's answers, and what of ours the server has not got yet.
//
// For each address we keep `truth` (what the server has, at `revision`) and `basis` (what the field's content was made
// from). They differ while a colleague's change waits for me to leave the field; my next change is then carried over
// to the truth before it is sent.

import { Door } from './door.js';
import { Journal } from './journal.js';
import { Outbox } from './outbox.js';
import { rebase, same, tidy } from './values.js';

const teams = new Map();

/** The answers of a team; they outlive the screen until everything is saved. */
export function answersOf(team) {
  if (!teams.has(team)) {
    teams.set(team, new Answers(new Door(team), new Journal()));
  }
  return teams.get(team);
}

/** Tells of `state`, and of an address that is `settled`, in `conflict`, `refused` or `waiting` for me to leave it. */
export class Answers extends EventTarget {
  #outbox;
  #known = new Map();
  #conflicts = new Map();
  #refusals = new Map();
  #said = 'saved';
  savedAt = null;

  constructor(door, journal) {
    super();
    this.#outbox = new Outbox(door, journal, this);
    addEventListener('beforeunload', (event) => this.isUnsaved && event.preventDefault());
  }

  /** What the page was made with. Returns what its field should show: our own unsaved words, if there are any. */
  learn(address, value, revision) {
    const known = this.#at(address);
    if (!this.isHeld(address)) {
      Object.assign(known, { truth: value, revision, basis: value, basisRevision: revision });
      return value;
    }
    if (revision > known.revision) {
      Object.assign(known, { truth: value, revision });
    }
    return this.#mine(address);
  }

  async replay() {
    for (const { address, value } of await this.#outbox.replay()) {
      this.typed(address, value);
      this.#emit('settled', address);
    }
  }

  /** Somebody wrote here. */
  typed(address, value) {
    const known = this.#at(address);
    const conflict = this.#conflicts.get(address);
    this.#refusals.delete(address);
    if (conflict) {
      conflict.mine = value;
    } else if (!this.#outbox.isSending(address) && same(value, known.basis)) {
      // Typed back to what is saved: there is nothing to send.
      this.#outbox.withdraw(address);
    } else {
      this.#outbox.put(address, value, known.basisRevision);
    }
    this.tell();
  }

  /** A colleague's change, as the server tells it to everybody. Our own come back too and are known already. */
  hear({ address, value, revision, client, by }) {
    const known = this.#at(address);
    if (client === this.#outbox.client || revision <= known.revision) {
      return;
    }
    Object.assign(known, { truth: tidy(value), revision });
    const conflict = this.#conflicts.get(address);
    if (conflict) {
      Object.assign(conflict, { theirs: known.truth, revision, by });
      this.#emit('conflict', address);
    } else {
      this.#emit(this.isHeld(address) ? 'waiting' : 'settled', address, by);
    }
  }

  /** The field shows the truth from now on; what is typed next starts from there. */
  adopt(address) {
    const known = this.#at(address);
    Object.assign(known, { basis: known.truth, basisRevision: known.revision });
    return known.truth;
  }

  truthAt(address) {
    return this.#known.get(address)?.truth ?? null;
  }

  conflictAt(address) {
    return this.#conflicts.get(address);
  }

  refusalAt(address) {
    return this.#refusals.get(address)?.reason;
  }

  /** Whether our own words stand at this address and the server has not got them. */
  isHeld(address) {
    return this.#conflicts.has(address) || this.#refusals.has(address) || this.#outbox.holds(address);
  }

  get isUnsaved() {
    return !this.#outbox.isEmpty || this.#conflicts.size + this.#refusals.size > 0;
  }

  get state() {
    if (!this.#outbox.isEmpty && this.#outbox.trouble) return this.#outbox.trouble;
    if (this.#conflicts.size > 0) return 'conflict';
    if (this.#refusals.size > 0) return 'refused';
    return this.#outbox.isEmpty ? 'saved' : 'saving';
  }

  keepMine(address) {
    const { mine } = this.#conflicts.get(address);
    this.#conflicts.delete(address);
    this.adopt(address);
    this.#emit('conflict', address);
    this.typed(address, mine);
    return this.flush();
  }

  takeTheirs(address) {
    this.#conflicts.delete(address);
    this.#emit('conflict', address);
    this.#emit('settled', address);
    this.tell();
  }

  /** Sends what waits; true when everything is saved. */
  async flush() {
    await this.#outbox.flush();
    return !this.isUnsaved;
  }

  leave() {
    this.#outbox.leave();
  }

  /** For the outbox: my change, carried over to what the answer has become meanwhile. */
  compose({ address, value }) {
    const known = this.#at(address);
    if (same(known.basis, known.truth)) {
      return { base: known.revision, value };
    }
    const carried = rebase(known.basis, value, known.truth);
    return carried === null ? { base: known.basisRevision, value } : { base: known.revision, value: carried };
  }

  /** For the outbox: what became of a change. */
  acknowledge(entry, result) {
    if (result.status === 'conflict') {
      this.#collide(entry, result);
    } else if (result.status === 'refused') {
      this.#refusals.set(entry.address, { reason: result.reason.replace('worksheet.', ''), mine: entry.value });
      this.#emit('refused', entry.address);
    } else {
      this.#learnSaved(entry, result);
    }
  }

  /** Said once per change of state, and again when a later save has a later time. */
  tell() {
    const said = this.state === 'saved' ? `saved ${this.savedAt?.getTime()}` : this.state;
    if (said !== this.#said) {
      this.#said = said;
      this.dispatchEvent(new Event('state'));
    }
  }

  #at(address) {
    if (!this.#known.has(address)) {
      this.#known.set(address, { truth: null, revision: 0, basis: null, basisRevision: 0 });
    }
    return this.#known.get(address);
  }

  #mine(address) {
    const kept = this.#conflicts.get(address) ?? this.#refusals.get(address);
    return kept ? kept.mine : this.#outbox.latest(address);
  }

  #learnSaved(entry, { value, revision }) {
    const known = this.#at(entry.address);
    Object.assign(known, { basis: entry.value, basisRevision: revision });
    if (revision >= known.revision) {
      Object.assign(known, { truth: value === undefined ? entry.sent.value : tidy(value), revision });
    }
    this.savedAt = new Date();
    this.#emit('refused', entry.address);
    if (!this.isHeld(entry.address)) {
      this.#emit('settled', entry.address);
    }
  }

  #collide(entry, { revision, value, by, at }) {
    const known = this.#at(entry.address);
    const later = this.#outbox.withdraw(entry.address);
    if (revision >= known.revision) {
      Object.assign(known, { truth: tidy(value), revision });
    }
    const mine = (later ?? entry).value;
    this.#conflicts.set(entry.address, { mine, theirs: known.truth, revision: known.revision, by, at });
    this.#emit('conflict', entry.address);
  }

  #emit(type, address, by) {
    this.dispatchEvent(new CustomEvent(type, { detail: { address, by } }));
  }
}
