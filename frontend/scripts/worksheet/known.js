// What the server has, as far as this page knows: for each address the `truth` at its `revision`, and the `basis` from
// which the field's content was made, at `basisRevision`. They differ while a colleague's change waits for me to leave
// the field, and after a change of mine was joined with somebody else's.

import { rebase, same, tidy } from './values.js';

export class Known {
  #places = new Map();

  at(address) {
    if (!this.#places.has(address)) {
      this.#places.set(address, { truth: null, revision: 0, basis: null, basisRevision: 0 });
    }
    return this.#places.get(address);
  }

  truthAt(address) {
    return this.#places.get(address)?.truth ?? null;
  }

  /** How many changes of an exercise this page has heard of: each has raised one revision by one. */
  changesIn(exercise) {
    const places = [...this.#places].filter(([address]) => address.startsWith(`${exercise}/`));
    return places.reduce((changes, [, { revision }]) => changes + revision, 0);
  }

  /** Something stands there now; false where something later is known already. */
  learn(address, value, revision, isNews = revision > this.at(address).revision) {
    if (isNews) Object.assign(this.at(address), { truth: tidy(value), revision });
    return isNews;
  }

  /** The field's content was made from this. */
  base(address, basis, basisRevision) {
    Object.assign(this.at(address), { basis, basisRevision });
  }

  /** The field shows the truth from now on; what is typed next starts from there. */
  adopt(address) {
    const { truth, revision } = this.at(address);
    this.base(address, truth, revision);
    return truth;
  }

  /** My change, carried over to what the answer has become meanwhile. */
  compose({ address, value }) {
    const { truth, revision, basis, basisRevision } = this.at(address);
    if (same(basis, truth)) {
      return { base: revision, value };
    }
    const carried = rebase(basis, value, truth);
    return carried === null ? { base: basisRevision, value } : { base: revision, value: carried };
  }
}
