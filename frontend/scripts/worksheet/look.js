// How one looks at the rows of a table: only those with these words in them, only those of one kind, in another order.
// Nothing of it changes the table, and nobody else sees it.

import { say } from './texts.js';

/** So many rows are needed to get lost in them. */
const MANY = 6;

/** Tells of having `changed`. */
export class Look extends EventTarget {
  #root;
  #columns;
  #rows;
  #announce;

  constructor(root, columns, rows, announce) {
    super();
    this.#root = root.querySelector('.table-look');
    this.#columns = columns;
    this.#rows = rows;
    this.#announce = announce;
    this.#root?.addEventListener('input', () => this.#again());
    this.#root?.querySelector('[data-action=look-reset]').addEventListener('click', () => {
      this.reset();
      this.#root.querySelector('[data-look]').focus();
    });
  }

  get isSorted() {
    return Boolean(this.#value('order'));
  }

  get #isPart() {
    return Boolean(this.#value('words').trim() || this.#kind?.value);
  }

  /** Back to all rows in the team's own order. */
  reset() {
    this.#root.querySelectorAll('[data-look]').forEach((control) => {
      control.value = '';
    });
    this.#again();
  }

  /** Says what is seen of how many. */
  tell() {
    if (!this.#root) return;
    const all = this.#rows.count;
    this.#root.hidden = all < MANY && !this.isSorted && !this.#isPart;
    const parts = [];
    if (this.#isPart) parts.push(say('look.shown', this.#rows.seen.length, all));
    if (this.isSorted) parts.push(say('look.sorted', this.#column(this.#value('order')).label));
    const note = this.#root.querySelector('.look-note');
    note.hidden = parts.length === 0;
    note.firstChild.textContent = parts.join(' ');
  }

  #again() {
    this.#rows.show(this.#chosen());
    this.dispatchEvent(new Event('changed'));
    this.#announce(this.#root.querySelector('.look-note').firstChild.textContent || say('look.all', this.#rows.count));
  }

  /** The rows that are looked at, in the order they are looked at. */
  #chosen() {
    const seen = this.#rows.all.filter((row) => this.#shows(row));
    const column = this.#column(this.#value('order'));
    if (!column) return seen;
    const texts = new Map(seen.map((row) => [row, row.text(column)]));
    return seen.sort((one, other) => column.compare(texts.get(one), texts.get(other)));
  }

  #shows(row) {
    const kind = this.#kind;
    if (kind?.value && row.value(this.#column(kind.dataset.look.replace('kind-', ''))) !== kind.value) return false;
    const words = this.#value('words').toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
    if (words.length === 0) return true;
    const text = this.#columns.map((column) => row.text(column)).join('\n').toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  }

  get #kind() {
    return this.#root?.querySelector('[data-look^="kind-"]');
  }

  #value(what) {
    return this.#root?.querySelector(`[data-look="${what}"]`).value ?? '';
  }

  #column(id) {
    return this.#columns.find((column) => column.id === id);
  }
}
