// What follows from other answers: going back to a source or staying with one's own, and saying no to a proposed row.
// The server writes what is shown; here stands what happens on a click.

import { holderAt } from './addresses.js';
import { focusable } from './fields.js';
import { say } from './texts.js';

export class Following {
  #form;

  constructor(form) {
    this.#form = form;
  }

  clicked(button) {
    const { action, about, seen } = button.dataset;
    switch (action) {
      case 'follow':
        return this.#follow(holderAt(this.#form, about));
      case 'begin':
        return this.#begin(holderAt(this.#form, about), button.closest('.origin').querySelector('b').textContent);
      case 'keep-own':
        focusable(holderAt(this.#form, about)).focus();
        return this.#decide({ what: action, about, seen });
      case 'proposal-decline':
        this.#putAway(button.closest('.proposal'));
        return this.#decide({ what: action, about });
      case 'proposal-offer':
        button.closest('.proposals').querySelector('.proposals-title').focus();
        return this.#decide({ what: action, about });
    }
  }

  #follow(holder) {
    this.#form.put(holder, null);
    focusable(holder).focus();
  }

  /** Goes on from what stands there meanwhile. */
  #begin(holder, text) {
    this.#form.put(holder, text);
    holder.focus();
  }

  /** The reader goes on to the next proposal. */
  #putAway(proposal) {
    const panel = proposal.closest('.proposals');
    const next = proposal.nextElementSibling ?? proposal.previousElementSibling;
    proposal.remove();
    (next?.querySelector('button') ?? panel.querySelector('.proposals-title')).focus();
    this.#form.announce(say('proposal.declined'));
  }

  /** The server keeps it for the team. */
  #decide(decision) {
    this.#form.dispatchEvent(new CustomEvent('decide', { detail: decision }));
  }
}
