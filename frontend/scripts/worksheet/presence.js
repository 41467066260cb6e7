// Tells the server in which field I am, so that colleagues see it. Nothing depends on it: a message that gets lost is
// made good by the next one, and who stops telling is gone after 40 seconds.

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

  constructor(form, team) {
    this.#form = form;
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
    }).then(
      // The refusal of an old token brings a fresh one; the next message uses it.
      (response) => response.status === 403 && (this.#told = null),
      () => (this.#told = null),
    );
  }
}
