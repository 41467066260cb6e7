// Handing in hands in what the server has; so everything is saved first.

import { partOf } from './addresses.js';
import { say } from './texts.js';

/** The button that hands in. `announce(text)` says why it can't be done yet. */
export class HandIn {
  #form;
  #answers;
  #exercise;
  #announce;

  constructor(form, answers, exercise, announce) {
    this.#form = form;
    this.#answers = answers;
    this.#exercise = exercise;
    this.#announce = announce;
  }

  async ask() {
    if (this.#button.hasAttribute('aria-busy')) return;
    this.#button.setAttribute('aria-busy', 'true');
    if (await this.#answers.flush(`${this.#exercise}/`)) {
      this.#form.dispatchEvent(new CustomEvent('hand-in'));
    } else {
      this.answered();
      this.#announce(say('handIn.unsaved'));
      partOf(this.#form, 'missing').textContent = say('handIn.unsaved');
    }
  }

  /** The server has written what came of it. */
  answered() {
    this.#button?.removeAttribute('aria-busy');
  }

  get #button() {
    return this.#form.querySelector('[data-action=hand-in]');
  }
}
