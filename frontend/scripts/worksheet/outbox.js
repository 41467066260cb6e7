// When unsaved changes are sent and repeated.
//
// A change that was sent is repeated unchanged until it is answered, and the server counts it once: so nothing is lost
// and nothing is doubled, whatever happens to the network. A later change of the same answer waits for that reply.

import { hasMore, lastSent } from './unsaved.js';
import { rebase, same } from './values.js';

const AFTER_LAST_KEY = 500;
const AT_LATEST = 2000;
const SLOW = 2500;
const LONGEST_PAUSE = 4000;
const SILENT = 8000;
const LARGEST_BATCH = 200_000;
const MOST_AT_ONCE = 100;
/** What a browser finishes sending after the page is gone, for all requests of the page together. */
const LAST_WORDS = 60_000;
const EPOCH = 2 ** 20;

export class Outbox {
  /** What keeps us from saving: 'unsaved', 'signed-out', 'closed', or nothing. */
  trouble = null;
  #door;
  #tabs;
  #answers;
  #journal = null;
  #identity = null;
  #number = 0;
  #sending = null;
  #firstTyped = 0;
  #timer = 0;
  #watch = 0;
  #retries = 0;
  #lastWords = '';
  #whenReady = () => {};

  /** `answers` knows what waits, composes what goes over the wire, takes in the results, and tells of the state. */
  constructor(door, tabs, answers) {
    this.#door = door;
    this.#tabs = tabs;
    this.#answers = answers;
    tabs.addEventListener('turn', () => this.#begin());
    addEventListener('online', () => this.retryNow());
    addEventListener('offline', () => !this.isEmpty && this.#troubled('unsaved'));
    addEventListener('focus', () => this.retryNow());
    addEventListener('pageshow', (event) => event.persisted && this.retryNow());
    addEventListener('pagehide', () => this.leave());
    document.addEventListener('visibilitychange', () => (document.hidden ? this.leave() : this.retryNow()));
  }

  /** Nothing is sent before it is known who we are, and what an earlier page could not save. */
  open(journal) {
    this.#journal = journal;
    this.#begin();
  }

  get isEmpty() {
    return this.#waiting.length === 0;
  }

  /** The name of this browser towards the server; several tabs share it. */
  get client() {
    return this.#identity?.client;
  }

  /** Something was typed here: it is sent soon, and by us. */
  put() {
    this.#tabs.take();
    this.schedule();
  }

  /**
   * The name and number of a change that is being begun, if we can give one already. It stands in the journal from the
   * first key on: should the page go in the middle of it, whoever finds an older state of the change there sends it under
   * the same number, and the server knows that it has a later one.
   */
  number() {
    return this.#isReady ? { client: this.client, sequence: this.#identity.epoch * EPOCH + ++this.#number } : null;
  }

  schedule() {
    this.#watchOthers();
    if (!this.#isReady || this.#retries > 0 || this.isEmpty) return;
    const now = performance.now();
    this.#firstTyped ||= now;
    const due = Math.min(now + AFTER_LAST_KEY, this.#firstTyped + AT_LATEST);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), Math.max(0, due - now));
  }

  /** Sends what waits; resolves when all of it was answered, or when it can't be. */
  async flush() {
    if (this.isEmpty) return;
    clearTimeout(this.#timer);
    this.#tabs.take();
    while (!this.isEmpty) {
      if (!this.#isReady) await this.#ourTurn();
      if (!this.#isReady) return;
      await this.#send();
      if (this.trouble) return;
    }
  }

  /** Whether somebody is there who would take what we send. */
  retryNow() {
    if (this.trouble && !this.isEmpty) {
      clearTimeout(this.#timer);
      this.#send();
    }
  }

  /** The page may be gone in a moment: what waits is sent once more, in a request that outlives it. */
  leave() {
    if (!this.#isReady) return;
    const entries = this.#waiting.filter((entry) => this.#isOurs(entry));
    entries.forEach((entry) => this.#compose(entry));
    const changes = lastWords(entries);
    const words = changes.map(({ sequence }) => sequence).join();
    if (changes.length === 0 || words === this.#lastWords) return;
    this.#lastWords = words;
    this.#door.send(this.client, changes.map(wire), true).then((reply) => {
      this.#lastWords = '';
      // Going away in the middle of it says nothing about the network.
      if (reply.outcome === 'answered') this.#receive(reply, changes);
    });
  }

  /** What the sending tab has told of itself. */
  hearOf(trouble) {
    this.trouble = trouble;
    clearTimeout(this.#watch);
    this.#watch = 0;
    this.#watchOthers();
  }

  get #waiting() {
    return this.#answers.waiting();
  }

  get #isReady() {
    return this.#identity !== null && this.#tabs.isOurTurn;
  }

  /** Our turn: the numbers of a turn are higher than those of all turns before it, in this tab or another. */
  async #begin() {
    if (!this.#journal || !this.#tabs.isOurTurn) return;
    const identity = await this.#journal.identity();
    if (this.#identity?.client !== identity.client || identity.epoch > this.#identity.epoch) {
      this.#identity = identity;
      this.#number = 0;
    }
    this.#whenReady();
    this.#retries = 0;
    this.schedule();
  }

  #ourTurn() {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, AT_LATEST);
      this.#whenReady = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  /** A tab that sends and has hung is relieved. */
  #watchOthers() {
    if (this.#watch || this.#tabs.isOurTurn || this.isEmpty) return;
    this.#watch = setTimeout(() => {
      this.#watch = 0;
      if (!this.isEmpty) this.#tabs.take();
    }, SILENT);
  }

  #retryLater() {
    this.#retries++;
    const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** this.#retries) * (0.75 + Math.random() / 4);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  /** One request at a time: a second change of the same answer needs the revision the first one got. */
  #send() {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = null;
      this.schedule();
    });
    return this.#sending;
  }

  async #sendOnce() {
    if (!this.#isReady) return;
    const batch = this.#batch();
    this.#firstTyped = 0;
    if (batch.length === 0) {
      this.#recovered();
      return;
    }
    batch.filter((entry) => entry.sent.length === 0).forEach((entry) => this.#compose(entry));
    const slow = setTimeout(() => this.#troubled('unsaved'), SLOW);
    const changes = batch.flatMap(named);
    const reply = await this.#door.send(changes[0].client, changes.map(wire));
    clearTimeout(slow);
    this.#receive(reply, changes);
  }

  /** Entries of one client, as many as the door takes at once. */
  #batch() {
    const clientOf = (entry) => entry.sent[0]?.client ?? this.client;
    const [first] = this.#waiting;
    let size = 0;
    return this.#waiting
      .filter((entry) => clientOf(entry) === clientOf(first))
      .slice(0, MOST_AT_ONCE)
      .filter((entry) => (size += JSON.stringify(entry.value).length) < LARGEST_BATCH || entry === first);
  }

  #numberOf({ number, sent }) {
    const isUsable = number?.client === this.client && sent.every(({ sequence }) => sequence < number.sequence);
    return isUsable ? number : this.number();
  }

  /** Fixes what is sent for an entry: this change, under this number, for good. */
  #compose(entry) {
    if (!hasMore(entry)) return;
    const change = this.#goingOn(entry) ?? (entry.sent.length === 0 ? this.#answers.compose(entry) : null);
    if (change) {
      const sent = { ...this.#numberOf(entry), ...change, typed: entry.value };
      this.#answers.sends(entry, [...entry.sent, sent]);
    }
  }

  /** Writing on before the last change was answered: on the same base, and on top of what was sent. */
  #goingOn(entry) {
    const last = lastSent(entry);
    if (!last) return null;
    const value = same(last.typed, last.value) ? entry.value : rebase(last.typed, entry.value, last.value);
    return value === null && entry.value !== null ? null : { base: last.base, value };
  }

  #isOurs(entry) {
    return entry.sent.every((change) => change.client === this.client);
  }

  #receive(reply, changes) {
    if (reply.outcome !== 'answered') {
      this.#troubled(reply.outcome === 'unreachable' ? 'unsaved' : reply.outcome);
      this.#retryLater();
      return;
    }
    this.#recovered();
    reply.results.forEach((result, index) => this.#answers.acknowledge(changes[index], result));
    this.#answers.tell();
  }

  #recovered() {
    this.#retries = 0;
    this.trouble = null;
  }

  #troubled(trouble) {
    this.trouble = trouble;
    this.#answers.tell();
    this.#answers.tellTabs();
  }
}

/** What was sent for an entry, with the place it is for. */
function named({ address, sent }) {
  return sent.map((change) => ({ address, ...change }));
}

/** A change as the door takes it. */
function wire({ sequence, address, base, value }) {
  return { sequence, address, base, value };
}

/** The short ones first: as many as the browser still sends when the page is gone. */
function lastWords(entries) {
  const sizeOf = (changes) => new TextEncoder().encode(JSON.stringify(changes.map(wire))).length;
  let left = LAST_WORDS;
  return entries
    .map(named)
    .map((changes) => ({ changes, size: sizeOf(changes) }))
    .sort((one, other) => one.size - other.size)
    .filter(({ size }) => (left -= size) > 0)
    .flatMap(({ changes }) => changes);
}
