// The rows of a table where only one fits: one after the other, as one leafs through a pad.

import { say } from './texts.js';

export class Leaves {
  #root;
  #bar;
  #open;
  #rows = [];
  #current = null;
  #isLong = false;

  /** `open(row)` makes a row's editor. */
  constructor(root, open) {
    this.#root = root;
    this.#bar = root.querySelector('.browse');
    this.#open = open;
    this.#bar.addEventListener('click', (event) => this.#clicked(event.target.closest('[data-action]')?.dataset.action));
  }

  /** Brings a row to the front. */
  turnTo(row) {
    if (!row || row === this.#current) return;
    this.#current = row;
    this.#show();
  }

  /** These are the rows now; of a long table one sees the headings until one row is opened. */
  show(rows, isLong) {
    this.#rows = rows;
    this.#isLong = isLong;
    this.#show();
  }

  #clicked(action) {
    if (action !== 'previous' && action !== 'next') return;
    const row = this.#rows[this.#at + (action === 'next' ? 1 : -1)];
    this.#open(row);
    this.turnTo(row);
    row.heading.focus({ preventScroll: true });
  }

  get #at() {
    return Math.max(0, this.#rows.indexOf(this.#current));
  }

  #show() {
    const at = this.#at;
    const count = this.#rows.length;
    this.#rows.forEach((row, index) => row.element.classList.toggle('is-current', index === at));
    this.#root.classList.toggle('has-open', this.#isLong && Boolean(this.#rows[at]?.isOpen));
    this.#bar.hidden = count < 2;
    this.#bar.querySelector('.browse-place').textContent = this.#place(at, count);
    this.#bar.querySelector('[data-action=all-rows]').hidden = !this.#isLong;
    this.#bar.querySelector('[data-action=previous]').disabled = at === 0;
    this.#bar.querySelector('[data-action=next]').disabled = at >= count - 1;
  }

  #place(at, count) {
    const name = this.#root.dataset.rowName;
    return name ? say('row.place', name, at + 1, count) : `${at + 1} / ${count}`;
  }
}
