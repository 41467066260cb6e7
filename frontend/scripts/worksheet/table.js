// The rows of a table: added, moved, removed and brought back here, so that it works without a network. A row without
// a place is removed; its cells stay with the server, and so it can come back.

import { read } from './fields.js';
import { Spreadsheet } from './spreadsheet.js';
import { element, say } from './texts.js';
import { newRowId, placeBetween } from './place.js';

const BLANK = /__row__/g;

/** One table of the form. `typed(address, value)` records a change, `fill(row)` shows what we know of its cells. */
export class Table {
  #root;
  #rows;
  #screen;
  #current = 0;

  constructor(root, screen) {
    this.#root = root;
    this.#rows = root.querySelector('.rows');
    this.#screen = screen;
    new Spreadsheet(root, this, screen);
    root.addEventListener('click', (event) => this.#clicked(event));
    root.addEventListener('focusin', (event) => this.#show(event.target.closest('.table-row')));
    this.#renumber();
  }

  get address() {
    return this.#root.dataset.table;
  }

  /** A colleague added, moved or removed a row. One that somebody is writing in stays until they have decided. */
  hear(address, place) {
    const row = this.#row(address) ?? (place ? this.#make(address.split('/').at(-1)) : null);
    if (!row) return;
    if (!place && (row.contains(document.activeElement) || this.#screen.hasUnsaved(row))) {
      this.#offerToKeep(row);
      return;
    }
    row.querySelector('.row-gone')?.remove();
    row.dataset.place = place ?? '';
    place ? this.#sort() : row.remove();
    this.#renumber();
  }

  /** What is typed into a removed row is saved with it, and comes back with it; but it does not count without it. */
  #offerToKeep(row) {
    if (row.querySelector('.row-gone')) return;
    const keep = element('button', { type: 'button', className: 'link-button', textContent: say('row.keep') });
    keep.dataset.action = 'row-keep';
    const notice = element('div', { className: 'row-gone' }, element('span', { textContent: say('row.gone') }), keep);
    row.querySelector('.row-head').after(notice);
    this.#screen.announce(say('row.gone'));
  }

  #keep(row) {
    row.querySelector('.row-gone').remove();
    this.#place(row, row.dataset.place);
    row.querySelector('.row-title').focus();
    this.#screen.announce(say('row.restored', this.#name(row)));
  }

  /** Brings a row into view where only one is shown at a time. */
  #show(row) {
    if (row) {
      this.#current = this.#cards().indexOf(row);
      this.#leaf();
    }
  }

  reveal(target) {
    this.#show(target.closest('.table-row'));
  }

  #clicked(event) {
    const button = event.target.closest('button[data-action]');
    const row = button?.closest('.table-row');
    switch (button?.dataset.action) {
      case 'row-add':
        return this.#add();
      case 'row-keep':
        return this.#keep(row);
      case 'row-copy':
        return this.#copy(row);
      case 'row-remove':
        return this.#screen.heldBy(row.dataset.address) ? this.#warn(row) : this.#remove(row);
      case 'row-remove-anyway':
        return this.#remove(row);
      case 'row-leave':
        return this.#leave(row);
      case 'row-restore':
        return this.#restore();
      case 'proposal-accept':
        return this.#accept(button.closest('.proposal'));
      case 'row-up':
        return this.#move(row, -1, button);
      case 'row-down':
        return this.#move(row, 1, button);
      case 'previous':
        return this.#leafTo(this.#current - 1);
      case 'next':
        return this.#leafTo(this.#current + 1);
    }
  }

  #add() {
    const row = this.append();
    row.querySelector('.answer:is(input, textarea, select), .answer input')?.focus();
    this.#screen.announce(say('row.added', this.#name(row)));
  }

  /** A new row at the end; nothing where there may be no more. */
  append(id = newRowId()) {
    if (this.#root.hasAttribute('data-fixed') || this.#cards().length >= Number(this.#root.dataset.most)) return null;
    const row = this.#make(id);
    this.#place(row, placeBetween(this.#cards().at(-2)?.dataset.place ?? '', ''));
    this.#renumber();
    this.#show(row);
    return row;
  }

  /** A proposed row is added as if it had been typed. */
  #accept(proposal) {
    const { row: id, cells } = proposal.dataset;
    const isTaken = !id || this.#row(`${this.address}/${id}`);
    const row = this.append(isTaken ? undefined : id);
    if (!row) return this.#screen.announce(say('row.most', this.#root.dataset.most));
    proposal.remove();
    for (const [column, value] of Object.entries(JSON.parse(cells))) {
      this.#screen.put(row.querySelector(`[data-address$="/${CSS.escape(column)}"]`), value);
    }
    row.querySelector('.row-title').focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
    this.#screen.announce(say('proposal.accepted', this.#name(row)));
  }

  /** The same answers once more, right below. */
  #copy(original) {
    const row = this.append();
    if (!row) return;
    this.#place(row, placeBetween(original.dataset.place, original.nextElementSibling?.dataset.place ?? ''));
    for (const holder of original.querySelectorAll('.answer[data-address]')) {
      const column = holder.dataset.address.split('/').at(-1);
      this.#screen.put(row.querySelector(`[data-address$="/${CSS.escape(column)}"]`), read(holder));
    }
    this.#sort();
    this.#renumber();
    this.#show(row);
    row.querySelector('.row-title').focus();
    this.#screen.announce(say('row.copied', this.#name(original)));
  }

  #make(id) {
    const blank = this.#root.querySelector('template[data-blank-row]');
    const holder = document.createElement('template');
    holder.innerHTML = blank.innerHTML.replace(BLANK, id);
    const row = holder.content.firstElementChild;
    this.#rows.append(row);
    this.#screen.fill(row);
    return row;
  }

  /** Others build on this row: whoever removes it knows. */
  #warn(row) {
    if (row.querySelector('.row-used')) return;
    const said = say('row.used', this.#screen.heldBy(row.dataset.address));
    const remove = element('button', { type: 'button', className: 'link-button', textContent: say('row.remove.yes') });
    const leave = element('button', { type: 'button', className: 'link-button', textContent: say('row.remove.no') });
    remove.dataset.action = 'row-remove-anyway';
    leave.dataset.action = 'row-leave';
    const notice = element('div', { className: 'row-gone row-used' }, element('span', { textContent: said }), remove, leave);
    row.querySelector('.row-head').after(notice);
    this.#screen.announce(said);
    leave.focus();
  }

  #leave(row) {
    row.querySelector('.row-used').remove();
    row.querySelector('[data-action=row-remove]').focus();
  }

  #remove(row) {
    row.querySelector('.row-used')?.remove();
    const name = this.#name(row);
    const removed = { row, place: row.dataset.place, next: row.nextElementSibling };
    this.#place(row, null);
    row.remove();
    this.#renumber();
    this.#offerUndo(name, removed);
    this.#screen.announce(say('row.removed', name));
  }

  #offerUndo(name, removed) {
    const undo = this.#root.querySelector('.row-undo');
    const button = element('button', { type: 'button', className: 'link-button', textContent: say('row.restore') });
    button.dataset.action = 'row-restore';
    undo.replaceChildren(element('span', { textContent: say('row.removed', name) }), button);
    undo.hidden = false;
    undo.removed = removed;
    button.focus();
  }

  #restore() {
    const undo = this.#root.querySelector('.row-undo');
    const { row, place } = undo.removed;
    undo.hidden = true;
    this.#rows.append(row);
    this.#place(row, place);
    this.#sort();
    this.#renumber();
    this.#show(row);
    row.querySelector('.row-title').focus();
    this.#screen.announce(say('row.restored', this.#name(row)));
  }

  #move(row, by, button) {
    const cards = this.#cards();
    const at = cards.indexOf(row);
    const to = at + by;
    if (to < 0 || to >= cards.length) return;
    const [low, high] = by < 0 ? [cards[to - 1], cards[to]] : [cards[to], cards[to + 1]];
    this.#place(row, placeBetween(low?.dataset.place ?? '', high?.dataset.place ?? ''));
    this.#rows.insertBefore(row, by < 0 ? cards[to] : (cards[to].nextElementSibling ?? null));
    this.#renumber();
    this.#show(row);
    button.focus();
    this.#screen.announce(say('row.moved', this.#name(row), this.#cards().length));
  }

  #place(row, place) {
    row.dataset.place = place ?? '';
    this.#screen.typed(row.dataset.address, place, row);
  }

  /** Puts the rows in order around the one that has the focus, which must not be taken out of the page. */
  #sort() {
    const key = (row) => row.dataset.place + ' ' + row.dataset.address;
    const sorted = this.#cards().sort((one, other) => (key(one) < key(other) ? -1 : 1));
    const anchor = sorted.find((row) => row.contains(document.activeElement));
    const before = sorted.slice(0, anchor ? sorted.indexOf(anchor) : sorted.length);
    before.forEach((row) => this.#rows.insertBefore(row, anchor ?? null));
    sorted.slice(before.length + 1).forEach((row) => this.#rows.append(row));
  }

  #renumber() {
    const cards = this.#cards();
    if (this.#root.hasAttribute('data-fixed')) return this.#leaf();
    const most = Number(this.#root.dataset.most);
    cards.forEach((row, index) => {
      row.querySelector('.row-title').textContent = `${this.#root.dataset.rowName} ${index + 1}`;
      row.querySelector('[data-action=row-copy]').disabled = cards.length >= most;
      row.querySelector('[data-action=row-up]').disabled = index === 0;
      row.querySelector('[data-action=row-down]').disabled = index === cards.length - 1;
    });
    const add = this.#root.querySelector('[data-action=row-add]');
    add.disabled = cards.length >= most;
    const hint = cards.length >= most ? say('row.most', most) : '';
    this.#root.querySelector(':scope > .question-hint').textContent = hint;
    this.#leaf();
  }

  #leafTo(index) {
    const row = this.#cards()[index];
    this.#show(row);
    row?.querySelector('.row-title').focus({ preventScroll: true });
  }

  #leaf() {
    const cards = this.#cards();
    this.#current = Math.max(0, Math.min(this.#current, cards.length - 1));
    cards.forEach((row, index) => row.classList.toggle('is-current', index === this.#current));
    const browse = this.#root.querySelector('.browse');
    browse.hidden = cards.length < 2;
    const name = this.#root.dataset.rowName;
    browse.querySelector('.browse-place').textContent = name
      ? say('row.place', name, this.#current + 1, cards.length)
      : `${this.#current + 1} / ${cards.length}`;
    browse.querySelector('[data-action=previous]').disabled = this.#current === 0;
    browse.querySelector('[data-action=next]').disabled = this.#current >= cards.length - 1;
  }

  #row(address) {
    return this.#cards().find((row) => row.dataset.address === address);
  }

  #cards() {
    return [...this.#rows.children];
  }

  #name(row) {
    return row.querySelector('.row-title').textContent;
  }
}
