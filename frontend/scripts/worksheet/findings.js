// What doesn't fit is written under the questions by the server, quietly, while people type. To those who hear the page
// it is told once the writing rests, and only if there is more or less of it than they know.

import { say } from './texts.js';

const REST = 2500;

export class FindingVoice {
  #form;
  #announce;
  #told;
  #waiting;

  constructor(form, announce) {
    this.#form = form;
    this.#announce = announce;
    this.#told = this.#count;
  }

  /** The server has written something. */
  changed() {
    clearTimeout(this.#waiting);
    if (this.#count !== this.#told) {
      this.#waiting = setTimeout(() => this.#tell(), REST);
    }
  }

  stop() {
    clearTimeout(this.#waiting);
  }

  #tell() {
    this.#told = this.#count;
    const key = this.#told === 0 ? 'none' : this.#told === 1 ? 'one' : 'some';
    this.#announce(say(`findings.${key}`, this.#told));
  }

  get #count() {
    return this.#form.querySelectorAll('.finding-line').length;
  }
}
