// What the rows of a table need of the screen they stand on: what is known of their cells, what the server says about
// them, and a way to write and to say something.

import { rowsIn } from './made-with.js';
import { holdersOf, nameOf, showSourceRows } from './source-rows.js';

export class TableScreen {
  #form;
  #answers;
  #parts;
  #known;

  /** @param known what the page was made with */
  constructor(form, answers, parts, known) {
    this.#form = form;
    this.#answers = answers;
    this.#parts = parts;
    this.#known = known;
  }

  /** The rows of a table: their ids with their places. */
  rowsOf(table) {
    const rows = rowsIn(this.#known, table).map((row) => [row, this.valueAt(`${table}/${row}`)]);
    return rows.filter(([, place]) => place);
  }

  /** What stands there for its reader: our own words, else what the server has. */
  valueAt(address) {
    const entry = this.#answers.unsavedAt(address);
    return entry ? entry.value : this.#answers.truthAt(address);
  }

  /** Whether something in this row is not saved. */
  hasUnsaved(row) {
    return this.#answers.unsaved().some(({ address }) => address === row || address.startsWith(`${row}/`));
  }

  typed(address, value, label) {
    this.#answers.typed(address, value, label);
  }

  put(holder, value) {
    this.#form.put(holder, value);
  }

  fill(within) {
    this.#form.fill(within);
  }

  announce(text) {
    this.#form.announce(text);
  }

  partText(name) {
    return this.#parts.text(name);
  }

  isRemarked(row) {
    return this.#parts.isRemarked(row);
  }

  /** The exercises in which a row of ours was chosen. */
  heldBy(row) {
    return holdersOf(this.#form, row);
  }

  /** What a row of another table is called. */
  nameOf(table, row) {
    return nameOf(this.#form, table, row);
  }

  /** Lets what is chosen from other tables be all that is there. */
  showSources(within) {
    showSourceRows(this.#form, within);
  }
}
