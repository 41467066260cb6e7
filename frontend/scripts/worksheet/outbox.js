// Changes on their way to the server: when they are sent, repeated, and given up to whoever knows the answers.
//
// A change that was sent is repeated unchanged until it is answered, and the server counts it once: so nothing is lost
// and nothing is doubled, whatever happens to the network. A later change of the same answer waits for that reply.

const AFTER_LAST_KEY = 500;
const AT_LATEST = 2000;
const SLOW = 4000;
const LONGEST_PAUSE = 4000;
const LARGEST_BATCH = 200_000;
const MOST_AT_ONCE = 100;

export class Outbox {
  client = crypto.randomUUID();
  /** What keeps us from saving: 'unsaved', 'signed-out', 'closed', or nothing. */
  trouble = null;
  #door;
  #journal;
  #answers;
  #sequence = 0;
  #queue = [];
  #sending = null;
  #firstTyped = 0;
  #timer = 0;
  #retries = 0;

  /** `answers` composes what goes over the wire, takes in the results, and tells of the state. */
  constructor(door, journal, answers) {
    this.#door = door;
    this.#journal = journal;
    this.#answers = answers;
    addEventListener('online', () => this.#retryNow());
    addEventListener('focus', () => this.#retryNow());
    addEventListener('pagehide', () => this.leave());
    document.addEventListener('visibilitychange', () => document.hidden && this.leave());
  }

  get isEmpty() {
    return this.#queue.length === 0;
  }

  holds(address) {
    return this.#queue.some((entry) => entry.address === address);
  }

  /** Whether a change of this address was sent and is not answered. */
  isSending(address) {
    return this.#queue.some((entry) => entry.address === address && entry.sent);
  }

  /** What was typed last and has not arrived. */
  latest(address) {
    return this.#queue.findLast((entry) => entry.address === address)?.value;
  }

  /** The change that still can be changed itself, because it was not sent. */
  #open(address) {
    return this.#queue.find((entry) => entry.address === address && !entry.sent);
  }

  /** Records a change before anything else happens to it, and sends it soon. */
  put(address, value, base) {
    const entry = this.#open(address) ?? { client: this.client, sequence: ++this.#sequence, address, base, sent: null };
    if (!this.#queue.includes(entry)) {
      this.#queue.push(entry);
    }
    entry.value = value;
    this.#journal.record(entry);
    this.#schedule();
  }

  /** Forgets what was typed at an address and not sent: it says again what is saved. */
  withdraw(address) {
    const open = this.#open(address);
    if (open) this.#drop(open);
    return open;
  }

  /** Takes up what an earlier page could not save. */
  async replay() {
    const recorded = await this.#journal.replay();
    return recorded.filter((entry) => !this.#queue.some((queued) => queued.sequence === entry.sequence));
  }

  /** Sends what waits; resolves when all of it was answered, or when it can't be. */
  async flush() {
    clearTimeout(this.#timer);
    while (!this.isEmpty) {
      await this.#send();
      if (this.trouble) return;
    }
  }

  /** The page may be gone in a moment: everything is sent once more, in a request that outlives it. */
  leave() {
    if (this.isEmpty) return;
    for (const entry of this.#queue) {
      entry.sent ??= this.#answers.compose(entry);
    }
    this.#door.send(this.client, this.#wire(this.#queue), true).then((reply) => this.#receive(reply));
  }

  #drop(entry) {
    this.#queue = this.#queue.filter((other) => other !== entry);
    this.#journal.forget(entry.sequence);
  }

  #wire(entries) {
    return entries.map(({ sequence, address, sent }) => ({ sequence, address, ...sent }));
  }

  #schedule() {
    if (this.#retries > 0 || this.isEmpty) return;
    const now = performance.now();
    this.#firstTyped ||= now;
    const due = Math.min(now + AFTER_LAST_KEY, this.#firstTyped + AT_LATEST);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), Math.max(0, due - now));
  }

  #retryNow() {
    if (this.trouble && !this.isEmpty) {
      clearTimeout(this.#timer);
      this.#send();
    }
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
      this.#schedule();
    });
    return this.#sending;
  }

  async #sendOnce() {
    const batch = this.#batch();
    if (batch.length === 0) return;
    this.#firstTyped = 0;
    for (const entry of batch) {
      entry.sent ??= this.#answers.compose(entry);
    }
    const slow = setTimeout(() => this.#troubled('unsaved'), SLOW);
    const reply = await this.#door.send(this.client, this.#wire(batch));
    clearTimeout(slow);
    this.#receive(reply);
  }

  /** The oldest change of each answer, as many as the door takes at once. */
  #batch() {
    const taken = new Set();
    let size = 0;
    return this.#queue.filter((entry) => {
      const isNext = !taken.has(entry.address) && taken.size < MOST_AT_ONCE && size < LARGEST_BATCH;
      taken.add(entry.address);
      size += isNext ? JSON.stringify(entry.value).length : 0;
      return isNext;
    });
  }

  #receive(reply) {
    if (reply.outcome !== 'answered') {
      this.#troubled(reply.outcome === 'unreachable' ? 'unsaved' : reply.outcome);
      this.#retryLater();
      return;
    }
    this.#retries = 0;
    this.trouble = null;
    for (const result of reply.results) {
      const entry = this.#queue.find((queued) => queued.sequence === result.sequence);
      if (entry) {
        this.#drop(entry);
        this.#answers.acknowledge(entry, result);
      }
    }
    this.#answers.tell();
  }

  #troubled(trouble) {
    this.trouble = trouble;
    this.#answers.tell();
  }
}
