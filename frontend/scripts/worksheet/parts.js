// The parts of the screen that the server writes, by the name of their place. Those of a row that isn't open wait here.

import { keepingStill, replaceContent } from './in-place.js';

const REMARKED = /^remarks ([^/]+\/[^/]+\/[^/]+)/;

export class Parts {
  #form;
  #written = new Map();
  #remarked = new Set();

  constructor(form) {
    this.#form = form;
  }

  /** What the server has written anew. */
  take(parts) {
    Object.entries(parts).forEach(([name, html]) => this.#written.set(name, html));
    const remarks = [...this.#written].filter(([, html]) => html).map(([name]) => REMARKED.exec(name)?.[1]);
    this.#remarked = new Set(remarks.filter(Boolean));
    keepingStill(document.activeElement, () => this.show(this.#form, (name) => name in parts));
  }

  /** Shows what is written for the places within an element. */
  show(within, isMeant = () => true) {
    for (const place of within.querySelectorAll('[data-part]')) {
      const { part } = place.dataset;
      const html = this.#written.get(part);
      if (html !== undefined && isMeant(part) && place.innerHTML !== html) replaceContent(place, html);
    }
  }

  /** The same as it reads. */
  text(name) {
    const holder = document.createElement('template');
    holder.innerHTML = this.#written.get(name) ?? '';
    return holder.content.textContent;
  }

  /** Whether somebody has remarked something on a row or on one of its cells. */
  isRemarked(row) {
    return this.#remarked.has(row);
  }
}
