// The two panes of a narrow screen: the answers or the document.

import { nearest } from './addresses.js';
import { focusable } from './fields.js';

/** Which pane is shown, and the way to an answer in it. */
export class Panes {
  #form;
  #tables;
  #left = 0;

  constructor(form, tables) {
    this.#form = form;
    this.#tables = tables;
  }

  /** Each pane is shown where it was wanted last: the answers where they were left, the document at the words just lit. */
  show(name) {
    const worksheet = this.#form.closest('.worksheet');
    const before = worksheet?.dataset.tab;
    if (name === 'document' && before !== name) this.#left = scrollY;
    worksheet?.setAttribute('data-tab', name);
    for (const tab of this.#form.querySelectorAll('[data-action=tab]')) {
      tab.setAttribute('aria-pressed', String(tab.dataset.tab === name));
    }
    if (name === 'document') {
      worksheet?.querySelector('document-view .is-lit')?.scrollIntoView({ block: 'center' });
    } else if (before === 'document') {
      scrollTo(0, this.#left);
    }
  }

  /** Opens the row of a table in which an answer stands. */
  reveal(address) {
    this.#tables.find((table) => address.startsWith(`${table.address}/`))?.reveal(address);
  }

  /** Brings the reader to an answer; false where there is nothing at this address. */
  go(address) {
    if (!nearest(this.#form, address)) return false;
    this.show('answers');
    this.reveal(address);
    const target = nearest(this.#form, address);
    const focused = target.matches('.answer') ? focusable(target) : target;
    focused.focus({ preventScroll: true });
    target.closest('.question, .table-row').scrollIntoView({ block: 'center' });
    return true;
  }
}
