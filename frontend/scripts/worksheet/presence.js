// Tells the server in which field I am, so that colleagues see it. Nothing depends on it: a message that gets lost is
// made good by the next one, and who stops telling is gone after 40 seconds. The server's reply says how many changes
// the answers of the exercise have seen.

import { token } from './door.js';

const AFTER_MOVING = 150;
const EVERY = 15_000;

export class Presence {
  #form;
  #address;
  #client = crypto.randomUUID();
  #exercise = null;
  #timer = 0;
  #told = null;
  #heard;

  /** `heard(exercise, changes)` learns what the server replies. */
  constructor(form, team, heard) {
    this.#form = form;
    this.#heard = heard;
    this.#address = `/api/presence/${encodeURIComponent(team)}`;
  }

  enter(exercise) {
    this.#exercise = exercise;
    this.#soon();
  }

  start(signal) {
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    on(this.#form, 'focusin', () => this.#soon());
    on(this.#form, 'focusout', () => this.#soon());
    on(document, 'visibilitychange', () => (document.hidden ? this.#leave() : this.#soon()));
    on(window, 'online', () => this.#tell());
    on(window, 'pagehide', () => this.#leave());
    const beat = setInterval(() => this.#tell(), EVERY);
    signal.addEventListener('abort', () => {
      clearInterval(beat);
      clearTimeout(this.#timer);
      this.#leave();
    });
    if (this.#exercise) this.#soon();
  }

  /** Leaving one field for the next is one move. */
  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#field() !== this.#told && this.#tell(), AFTER_MOVING);
  }

  #field() {
    const active = this.#form.contains(document.activeElement) ? document.activeElement : null;
    return active?.closest('[data-question]')?.dataset.question ?? '';
  }

  #tell() {
    if (document.hidden || !this.#exercise) return;
    this.#told = this.#field();
    this.#put({ client: this.#client, exercise: this.#exercise, field: this.#told || null });
  }

  #leave() {
    clearTimeout(this.#timer);
    if (this.#told === null) return;
    this.#told = null;
    this.#put({ client: this.#client, exercise: null, field: null });
  }

  #put(where) {
    fetch(this.#address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(where),
      keepalive: true,
    })
      .then((response) => this.#answered(response, where.exercise))
      .catch(() => (this.#told = null));
  }

  async #answered(response, exercise) {
    // The refusal of an old token brings a fresh one; the next message uses it.
    if (response.status === 403) this.#told = null;
    if (response.status === 200) this.#heard(exercise, (await response.json()).changes);
  }
}
