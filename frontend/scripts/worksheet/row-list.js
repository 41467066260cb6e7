// The rows of a table in the team's own order, and as they stand in the page: there some may be left out, or all stand
// in another order, because somebody looks at them so.

export class RowList {
  #holder;
  #rows = [];

  constructor(holder) {
    this.#holder = holder;
  }

  get all() {
    return this.#rows;
  }

  get count() {
    return this.#rows.length;
  }

  /** The rows as one looks at them. */
  get seen() {
    const rows = new Map(this.#rows.map((row) => [row.element, row]));
    return Array.from(this.#holder.children, (element) => rows.get(element)).filter(({ element }) => !element.hidden);
  }

  /** The row of an address, or of one of its cells. */
  of(address) {
    const row = address.split('/').slice(0, 3).join('/');
    return this.#rows.find((each) => each.address === row);
  }

  /** The row in which an element stands. */
  around(target) {
    const element = target.closest('.table-row');
    return this.#rows.find((row) => row.element === element);
  }

  indexOf(row) {
    return this.#rows.indexOf(row);
  }

  /** At the end of the page, or below another row. */
  add(row, above = null) {
    this.#rows.push(row);
    above ? above.element.after(row.element) : this.#holder.append(row.element);
  }

  takeOut(row) {
    row.element.remove();
    row.clear();
    this.#rows = this.#rows.filter((each) => each !== row);
  }

  /** By their places, as everybody sees them. */
  sort() {
    const key = (row) => `${row.place} ${row.address}`;
    this.#rows.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }

  /** Shows these rows, in this order, and no others. */
  show(seen) {
    const rest = this.#rows.filter((row) => !seen.includes(row));
    rest.forEach((row) => (row.element.hidden = true));
    seen.forEach((row) => (row.element.hidden = false));
    this.layOut([...seen, ...rest]);
  }

  /** Puts the rows in order around the one that has the focus, which must not be taken out of the page. */
  layOut(rows = this.#rows) {
    const elements = rows.map((row) => row.element);
    if (elements.every((element, index) => element === this.#holder.children[index])) return;
    const anchor = elements.find((element) => element.contains(document.activeElement));
    const before = elements.slice(0, anchor ? elements.indexOf(anchor) : elements.length);
    before.forEach((element) => this.#holder.insertBefore(element, anchor ?? null));
    elements.slice(before.length + 1).forEach((element) => this.#holder.append(element));
  }
}
