// What the fields show: the team's answers, and over them our own words that are not saved.

import { holderAt } from './addresses.js';
import { fits, read, write } from './fields.js';
import { grow, hint } from './hints.js';
import { writeInPlace } from './in-place.js';

export class Display {
  #form;
  #answers;
  #notices;
  #company;
  #tables;

  constructor(form, answers, notices, company) {
    this.#form = form;
    this.#answers = answers;
    this.#notices = notices;
    this.#company = company;
  }

  /** The tables are made after us, and fill their rows through us. */
  set tables(tables) {
    this.#tables = tables;
  }

  /** Shows in the controls of an element what we know, and remembers what the page was made with. */
  fill(within) {
    for (const holder of within.querySelectorAll('[data-address]:not(.table-row)')) {
      this.#learn(holder);
    }
  }

  /** Shows the truth, unless the reader has words of their own there, or is at the very place that has changed. */
  settle(address, by) {
    const holder = holderAt(this.#form, address);
    const table = this.#tableOf(address);
    if (table) {
      table.hear(address, this.#answers.adopt(address));
      this.#notices.showConflict(address);
    } else if (holder && !this.#answers.isHeld(address)) {
      if (this.#isWritingIn(holder)) {
        if (by) this.#notices.showWaiting(address, by);
        return;
      }
      writeInPlace(holder, this.#answers.adopt(address));
      this.refresh(holder);
      this.#notices.endWaiting(address);
      this.#company.wrote(address, by);
    } else if (!holder && this.#tableOfCell(address)) {
      if (!this.#answers.isHeld(address)) this.#answers.adopt(address);
      this.#company.wrote(address, by);
    }
    this.changed(address);
  }

  /** A row says on one line what stands in its cells. */
  changed(address) {
    this.#tableOfCell(address)?.changed(address);
  }

  /** Shows our own unsaved words: those of another tab, of an earlier page, or chosen in a conflict. */
  mirror(address) {
    const entry = this.#answers.unsavedAt(address);
    if (entry?.conflict || entry?.refused) this.#tableOfCell(address)?.reveal(address);
    const holder = holderAt(this.#form, address);
    const table = this.#tableOf(address);
    if (entry && table) {
      // In a conflict about a row, the row stands there for the choice to be made.
      table.hear(address, entry.value ?? entry.conflict?.theirs ?? null);
    } else if (entry && holder && fits(holder, entry.value)) {
      writeInPlace(holder, entry.value);
      this.refresh(holder);
    }
    this.#notices.showConflict(address);
    this.#notices.showRefusal(address);
    this.changed(address);
  }

  /** An earlier page left unsaved words: rows first, since others are about their cells. Says what has no place here. */
  restore(exercise) {
    const ours = this.#answers.unsaved().filter(({ address }) => address.split('/')[0] === exercise);
    ours.sort((one, other) => one.address.split('/').length % 4 - other.address.split('/').length % 4);
    ours.filter(({ address }) => this.#tableOf(address)).forEach(({ address }) => this.mirror(address));
    for (const { address, value } of ours.filter((entry) => !this.#tableOf(entry.address))) {
      if (this.#hasPlaceFor(address, value)) {
        this.mirror(address);
      } else if (!this.#isRemovedByMe(address)) {
        this.#answers.homeless.add(address);
      }
    }
  }

  #hasPlaceFor(address, value) {
    const table = this.#tableOfCell(address);
    if (table) return table.takes(address, value);
    const holder = holderAt(this.#form, address);
    return holder !== null && fits(holder, value);
  }

  #isRemovedByMe(address) {
    return this.#answers.unsavedAt(address.split('/').slice(0, 3).join('/'))?.value === null;
  }

  refresh(holder) {
    if (holder.dataset.kind !== 'place') {
      hint(holder);
      holder.matches('textarea') && grow(holder);
    }
  }

  #learn(holder) {
    const { address, revision } = holder.dataset;
    const shown = revision === '0' ? this.#answers.truthAt(address) : null;
    const value = this.#answers.learn(address, shown ?? read(holder), Number(revision));
    if (!fits(holder, value)) return;
    write(holder, value);
    this.refresh(holder);
    this.#notices.showRefusal(address);
    this.#notices.showConflict(address);
  }

  /** In the middle of a character made of several keys nothing may change under the fingers. */
  #isWritingIn(holder) {
    return holder.contains(document.activeElement) && holder.hasAttribute('data-composing');
  }

  /** The table whose row this is: the address of a row has three parts. */
  #tableOf(address) {
    return address.split('/').length === 3 ? this.#tableAround(address) : undefined;
  }

  /** The table in one of whose rows this cell is: its address has four parts. */
  #tableOfCell(address) {
    return address.split('/').length === 4 ? this.#tableAround(address) : undefined;
  }

  #tableAround(address) {
    const [exercise, field] = address.split('/');
    return this.#tables.find((table) => table.address === `${exercise}/${field}`);
  }
}
