// What I may do here: write, only comment, or only read. The server refuses the rest anyway; this makes it plain before
// anybody types in vain. What was typed already stays where it is and can be read and copied.

import { say } from './texts.js';

export class Access {
  #form;
  #access = null;

  constructor(form) {
    this.#form = form;
  }

  /** Mine from now on: 'write', 'comment' or 'read'. A change while the screen is open is said aloud. */
  become(access) {
    const before = this.#access;
    this.#access = access;
    this.#form.dataset.access = access;
    this.apply(this.#form);
    if (before !== null && before !== access && access === 'write') {
      this.#form.announce(say('access.write'));
    }
  }

  apply(within) {
    if (this.#access === null) return;
    const isClosed = this.#access !== 'write';
    for (const holder of within.querySelectorAll('.answer')) {
      close(holder, isClosed);
    }
  }
}

/** Text stays reachable by keyboard, to be read; what is chosen from can't be half closed. */
function close(holder, isClosed) {
  const controls = holder.matches('fieldset') ? holder.querySelectorAll('input, select, button') : [holder];
  for (const control of controls) {
    if (control.matches('textarea, input[type=text], input[type=email]')) {
      control.readOnly = isClosed;
    } else {
      control.disabled = isClosed;
    }
  }
}
