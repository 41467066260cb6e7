// The rows of a table: added, moved, removed and brought back here, so that it works without a network. A row without
// a place is removed; its cells stay with the server, and so it can come back. In a long table the rows are folded, and
// one is open at a time.

import { Column } from './columns.js';
import { Leaves } from './leaves.js';
import { keepingStill } from './in-place.js';
import { Look } from './look.js';
import { newRowId, placeBetween, placesBetween } from './place.js';
import { Pattern, Row } from './row.js';
import { RowList } from './row-list.js';
import { RowNotices } from './row-notices.js';
import { Spreadsheet } from './spreadsheet.js';
import { say } from './texts.js';

/** More questions than these are too many to see at once: the rows are folded. */
const FEW = 48;

/** One table of the form: see `worksheet.js` for what a table needs of its screen. */
export class Table {
  #root;
  #screen;
  #pattern;
  #fixed;
  #rows;
  #look;
  #leaves;
  #notices;
  #open = null;
  #isLong = false;

  /** @param fixed the ids and names of the rows, where they are always there */
  constructor(root, screen, fixed) {
    this.#root = root;
    this.#rows = new RowList(root.querySelector('.rows'));
    this.#screen = screen;
    this.#fixed = fixed && new Map(fixed);
    const columns = Array.from(blankCells(root), (question) => new Column(question, screen));
    this.#pattern = new Pattern(root, columns);
    const announce = (text) => screen.announce(text);
    this.#look = new Look(root, columns, this.#rows, announce);
    this.#look.addEventListener('changed', () => this.#renumber());
    this.#leaves = new Leaves(root, (row) => this.#openAlone(row));
    this.#notices = new RowNotices(root, screen);
    new Spreadsheet(root, this, announce);
    root.addEventListener('click', (event) => this.#clicked(event));
    root.addEventListener('focusin', (event) => this.#leaves.turnTo(this.#rows.around(event.target)));
    this.#begin();
  }

  get address() {
    return this.#root.dataset.table;
  }

  get columns() {
    return this.#pattern.columns;
  }

  /** The rows as one looks at them. */
  get seen() {
    return this.#rows.seen;
  }

  #begin() {
    const rows = this.#fixed ? [...this.#fixed.keys()].map((id) => [id, '']) : this.#screen.rowsOf(this.address);
    rows.forEach(([id, place]) => this.#make(id, place));
    this.#isLong = this.#isTooLong;
    if (!this.#isLong) this.#rows.all.forEach((row) => row.open());
    this.#arrange();
  }

  get #isTooLong() {
    return !this.#fixed && this.#rows.count * this.columns.length > FEW;
  }

  #make(id, place, above) {
    const row = new Row(this.#pattern, this.#screen, id, this.#fixed?.get(id));
    row.place = place;
    this.#rows.add(row, above);
    return row;
  }

  // --- what others do ---

  /** A colleague added, moved or removed a row. One that somebody is writing in stays until they have decided. */
  hear(address, place) {
    const row = this.#rows.of(address) ?? (place ? this.#make(address.split('/').at(-1), place) : null);
    if (!row) return;
    if (!place && (row.hasFocus || this.#screen.hasUnsaved(row.address))) {
      this.#notices.offerToKeep(row);
      return;
    }
    this.#notices.end(row);
    row.place = place;
    if (!place) this.#takeOut(row);
    else if (!this.#isLong) row.open();
    this.#arrange();
  }

  /** Something else stands in a cell, or is said about it. */
  changed(address) {
    this.#rows.of(address)?.show();
  }

  /** What follows from other answers stands there anew. */
  refresh() {
    this.#rows.all.forEach((row) => row.show());
  }

  /** Whether a value can stand in a cell of a row that is there. */
  takes(address, value) {
    const column = this.columns.find(({ id }) => id === address.split('/')[3]);
    return Boolean(this.#rows.of(address) && column?.fits(value));
  }

  /** Brings the row of an address into sight, with its editor. */
  reveal(address) {
    const row = this.#rows.of(address);
    if (!row) return;
    if (row.element.hidden) this.#look.reset();
    this.#openAlone(row);
    this.#leaves.turnTo(row);
  }

  /** Opens what is in sight, to be printed, and says which rows were folded. */
  unfold() {
    const folded = this.seen.filter((row) => !row.isOpen);
    folded.forEach((row) => row.open());
    return folded;
  }

  // --- what the reader does ---

  #clicked(event) {
    const button = event.target.closest('button[data-action]');
    const row = button && this.#rows.around(button);
    const actions = {
      'row-toggle': () => this.#toggle(row),
      'row-add': () => this.#add(),
      'row-keep': () => this.#keep(row),
      'row-copy': () => this.#copy(row),
      'row-remove': () => (this.#screen.heldBy(row.address) ? this.#notices.warn(row) : this.#remove(row)),
      'row-remove-anyway': () => this.#remove(row),
      'row-leave': () => this.#notices.leave(row),
      'row-restore': () => this.#restore(),
      'row-up': () => this.#move(row, -1, button),
      'row-down': () => this.#move(row, 1, button),
      'proposal-accept': () => this.#accept(button.closest('.proposal')),
      'all-rows': () => this.#toggle(this.#open),
    };
    actions[button?.dataset.action]?.();
  }

  #toggle(row) {
    if (!row.isOpen) return this.#openAlone(row);
    const toggle = row.heading.querySelector('.row-toggle');
    document.activeElement.blur();
    keepingStill(row.element, () => row.fold());
    if (!row.isOpen && this.#open === row) this.#open = null;
    this.#leaves.show(this.seen, this.#isLong);
    toggle.focus({ preventScroll: true });
  }

  /** In a long table the row that was open before is folded: nobody loses anything by it. */
  #openAlone(row) {
    const before = this.#open;
    keepingStill(row.element, () => {
      row.open();
      this.#open = row;
      if (this.#isLong && before && before !== row) before.fold();
      this.#leaves.show(this.seen, this.#isLong);
    });
  }

  #add() {
    const [row] = this.append(1);
    this.reveal(row.address);
    row.element.querySelector('.answer:is(input, textarea, select), .answer input')?.focus();
    this.#screen.announce(say('row.added', row.title));
  }

  /** New rows at the end, as many as there is room for. */
  append(count, id = null) {
    const room = this.#fixed ? 0 : Number(this.#root.dataset.most) - this.#rows.count;
    const places = placesBetween(this.#rows.all.at(-1)?.place ?? '', '', Math.max(0, Math.min(count, room)));
    const rows = places.map((place) => {
      const row = this.#make(id ?? newRowId(), '');
      this.#place(row, place);
      return row;
    });
    if (!this.#isTooLong) rows.forEach((row) => row.open());
    this.#arrange();
    return rows;
  }

  /** A proposed row is added as if it had been typed. */
  #accept(proposal) {
    const { row: id, cells } = proposal.dataset;
    const isTaken = !id || this.#rows.of(`${this.address}/${id}`);
    const [row] = this.append(1, isTaken ? undefined : id);
    if (!row) return this.#screen.announce(say('row.most', this.#root.dataset.most));
    proposal.remove();
    const values = JSON.parse(cells);
    this.columns.filter(({ id }) => id in values).forEach((column) => row.put(column, values[column.id]));
    this.reveal(row.address);
    row.heading.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: 'start' });
    this.#screen.announce(say('proposal.accepted', row.title));
  }

  /** The same answers once more, right below. */
  #copy(original) {
    const next = this.#rows.all[this.#rows.indexOf(original) + 1];
    const row = this.#make(newRowId(), '', original);
    this.#place(row, placeBetween(original.place, next?.place ?? ''));
    for (const column of this.columns.filter((each) => each.fits(original.value(each)))) {
      row.put(column, original.value(column));
    }
    this.#arrange();
    this.reveal(row.address);
    row.heading.focus();
    this.#screen.announce(say('row.copied', original.title));
  }

  #keep(row) {
    this.#notices.end(row);
    this.#place(row, row.place);
    row.heading.focus();
    this.#screen.announce(say('row.restored', row.title));
  }

  #remove(row) {
    this.#notices.end(row);
    const { title, place } = row;
    this.#place(row, null);
    this.#takeOut(row);
    this.#arrange();
    this.#notices.offerUndo(title, { row, place });
    this.#screen.announce(say('row.removed', title));
  }

  #takeOut(row) {
    this.#rows.takeOut(row);
    if (this.#open === row) this.#open = null;
  }

  #restore() {
    const { row, place } = this.#notices.undo();
    this.#rows.add(row);
    this.#place(row, place);
    this.#arrange();
    this.reveal(row.address);
    row.heading.focus();
    this.#screen.announce(say('row.restored', row.title));
  }

  #move(row, by, button) {
    const at = this.#rows.indexOf(row);
    const to = at + by;
    if (to < 0 || to >= this.#rows.count) return;
    const [low, high] = by < 0 ? [to - 1, to] : [to, to + 1];
    this.#place(row, placeBetween(this.#rows.all[low]?.place ?? '', this.#rows.all[high]?.place ?? ''));
    this.#arrange();
    this.#leaves.turnTo(row);
    button.focus();
    this.#screen.announce(say('row.moved', row.title, this.#rows.count));
  }

  #place(row, place) {
    row.place = place;
    this.#screen.typed(row.address, place, row.title);
  }

  // --- order ---

  /** The team's own order. Whoever looks at another one keeps it, with new rows at its end. */
  #arrange() {
    if (!this.#fixed) this.#rows.sort();
    if (!this.#look.isSorted) this.#rows.layOut();
    this.#renumber();
  }

  #renumber() {
    const count = this.#rows.count;
    const most = Number(this.#root.dataset.most);
    this.#isLong ||= this.#isTooLong;
    this.#root.classList.toggle('is-long', this.#isLong);
    this.#rows.all.forEach((row, index) => {
      row.number(index + 1, this.#isLong);
      row.allow(count < most, !this.#look.isSorted && index > 0, !this.#look.isSorted && index < count - 1);
    });
    this.#look.tell();
    this.#leaves.show(this.seen, this.#isLong);
    if (this.#fixed) return;
    this.#root.querySelector('[data-action=row-add]').disabled = count >= most;
    this.#root.querySelector(':scope > .question-hint').textContent = count >= most ? say('row.most', most) : '';
  }
}

function blankCells(root) {
  return root.querySelector('template[data-blank-editor]').content.querySelectorAll('.cells > .question');
}
