// One row of a table. Its heading always stands there; its editor is made when the row is opened, and in a long table it
// goes again when another one is opened: what is written lives in the answers, never in the controls alone.

import { element, say } from './texts.js';

/** What the rows of a table have in common. */
export class Pattern {
  #row;
  #editor;
  table;
  name;
  columns;
  naming;
  facts;

  constructor(root, columns) {
    this.table = root.dataset.table;
    this.name = root.dataset.rowName;
    this.columns = columns;
    this.naming = columns.find(({ id }) => id === root.dataset.naming);
    this.facts = factsOf(columns.filter((column) => column !== this.naming));
    this.#row = root.querySelector('template[data-blank-row]').innerHTML;
    this.#editor = root.querySelector('template[data-blank-editor]').innerHTML;
  }

  row(id) {
    return made(this.#row, id)[0];
  }

  editor(id) {
    return made(this.#editor, id);
  }
}

function made(blank, id) {
  const holder = document.createElement('template');
  holder.innerHTML = blank.replaceAll('__row__', id);
  return [...holder.content.children];
}

/** What is said of a row while it is folded: what it comes to, how far it is, what it belongs to. */
function factsOf(columns) {
  const last = (kind) => columns.findLast((column) => column.kind === kind);
  return [last('calculated'), last('list'), columns.find(({ kind }) => kind === 'refone')].filter(Boolean);
}

export class Row {
  #pattern;
  #screen;
  #number = 0;
  #canFold = false;
  #allowed = {};
  id;
  element;
  #fixedName;

  constructor(pattern, screen, id, fixedName) {
    this.#pattern = pattern;
    this.#screen = screen;
    this.id = id;
    this.#fixedName = fixedName;
    this.element = pattern.row(id);
  }

  get address() {
    return `${this.#pattern.table}/${this.id}`;
  }

  get place() {
    return this.element.dataset.place;
  }

  set place(place) {
    this.element.dataset.place = place ?? '';
  }

  /** »Kanal 2«, or the name of a row that is always there. */
  get title() {
    return this.#fixedName ?? `${this.#pattern.name} ${this.#number}`;
  }

  get isOpen() {
    return this.element.classList.contains('is-open');
  }

  get hasFocus() {
    return this.element.contains(document.activeElement);
  }

  get heading() {
    return this.element.querySelector('.row-title');
  }

  value(column) {
    return this.#screen.valueAt(`${this.address}/${column.id}`);
  }

  /** What stands in a column, as one reads it. */
  text(column) {
    return column.isWritten
      ? column.text(this.value(column))
      : this.#screen.partText(`calculated ${this.address}/${column.id}`);
  }

  holder(column) {
    return this.element.querySelector(`[data-address="${CSS.escape(`${this.address}/${column.id}`)}"]`);
  }

  /** Writes into a cell, whether or not it is open. */
  put(column, value) {
    const holder = this.holder(column);
    if (holder) this.#screen.put(holder, value);
    else this.#screen.typed(`${this.address}/${column.id}`, value, [this.title, column.label].join(' · '));
  }

  open() {
    if (this.isOpen) return;
    this.element.classList.add('is-open');
    for (const part of this.#pattern.editor(this.id)) {
      const isActions = part.matches('.row-actions');
      (isActions ? this.element.querySelector('.row-head') : this.element).append(part);
    }
    this.#screen.fill(this.element);
    this.#permit();
    this.show();
  }

  /** What has to be decided in a row stays in sight. */
  fold() {
    if (this.isOpen && !this.hasFocus && !this.element.querySelector('.conflict, .row-gone')) this.clear();
  }

  /** Its editor goes. */
  clear() {
    this.element.classList.remove('is-open');
    this.element.querySelectorAll('.row-actions, .cells').forEach((part) => part.remove());
    this.#screen.fill(this.element);
    this.show();
  }

  /** Where it stands among the others, and whether it can be folded. */
  number(number, canFold) {
    if (number === this.#number && canFold === this.#canFold) return;
    this.#number = number;
    this.#canFold = canFold;
    this.show();
  }

  /** What can be done with it where it stands. */
  allow(canCopy, canMoveUp, canMoveDown) {
    this.#allowed = { 'row-copy': canCopy, 'row-up': canMoveUp, 'row-down': canMoveDown };
    this.#permit();
  }

  #permit() {
    for (const button of this.element.querySelectorAll('.row-actions > button')) {
      button.disabled = this.#allowed[button.dataset.action] === false;
    }
  }

  /** Brings the heading up to date. */
  show() {
    const { heading } = this;
    if (!this.#canFold) {
      if (heading.textContent !== this.title) heading.textContent = this.title;
      return;
    }
    const toggle = heading.querySelector('.row-toggle') ?? this.#toggle(heading);
    toggle.setAttribute('aria-expanded', String(this.isOpen));
    const [number, called] = toggle.children;
    write(number, String(this.#number));
    write(called, this.text(this.#pattern.naming) || say('row.unnamed'));
    this.#showFacts();
  }

  #toggle(heading) {
    const toggle = element('button', { type: 'button', className: 'row-toggle' }, element('span'), ' ', element('span'));
    toggle.dataset.action = 'row-toggle';
    toggle.firstChild.className = 'row-number';
    toggle.lastChild.className = 'row-called';
    heading.replaceChildren(toggle);
    heading.after(element('span', { className: 'row-facts' }));
    return toggle;
  }

  #showFacts() {
    const texts = this.isOpen ? [] : this.#pattern.facts.map((column) => this.#fact(column));
    if (!this.isOpen && this.#screen.isRemarked(this.address)) texts.push(say('row.remarked'));
    write(this.element.querySelector('.row-facts'), texts.filter(Boolean).join(' · '));
  }

  #fact(column) {
    const text = this.text(column);
    return text && column.kind === 'calculated' ? `${column.label} ${text}` : text;
  }
}

function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
