// The columns of a table: how the value of a cell reads and sorts, and what a text from elsewhere means in it. Known from
// the blank row, so that it holds for rows, too, that nobody has opened.

import { dayOf, figureOf } from './figures.js';
import { fits, fromText } from './fields.js';

const OPTIONS = ['list', 'choice', 'bool', 'multi', 'rank', 'ref', 'refone'];

export class Column {
  id;
  kind;
  label;
  #holder;
  #labels;
  #screen;
  /** The table whose rows are chosen here. */
  #source;

  /** @param question of the blank row */
  constructor(question, screen) {
    this.#screen = screen;
    this.id = question.dataset.question.split('/').at(-1);
    this.#holder = question.querySelector('.answer[data-address]');
    this.kind = this.#holder?.dataset.kind ?? 'calculated';
    this.label = question.querySelector('.question-label').firstChild.textContent.trim();
    this.#labels = new Map(labels(question));
    this.#source = question.querySelector('[data-rows]')?.dataset.rows;
  }

  /** Whether somebody writes here, and it isn't computed. */
  get isWritten() {
    return this.#holder !== null;
  }

  /** A value as the form words it. */
  text(value) {
    if (value === null) return '';
    if (this.kind === 'person') return [value.name, value.role].filter(Boolean).join(', ');
    if (!OPTIONS.includes(this.kind)) return typeof value === 'string' ? value : '';
    return [value].flat().map((id) => this.#label(id)).join(', ');
  }

  #label(id) {
    return this.#source ? this.#screen.nameOf(this.#source, id) : (this.#labels.get(id) ?? '');
  }

  /** What a text means here; undefined where it can't stand here. */
  valueOf(text) {
    if (!this.#holder) return undefined;
    this.#screen.showSources(this.#holder.closest('.question'));
    return fromText(this.#holder, text);
  }

  fits(value) {
    return this.#holder !== null && fits(this.#holder, value);
  }

  /** Which of two texts of this column comes first; nothing comes last. */
  compare(one, other) {
    if (one === '' || other === '') return (one === '') - (other === '');
    const [before, after] = [this.#rank(one), this.#rank(other)];
    if (before !== null && after !== null) return before - after;
    return one.localeCompare(other, 'da', { numeric: true });
  }

  /** Options stand in the order of their list. */
  #rank(text) {
    if (this.kind === 'list') return [...this.#labels.values()].indexOf(text);
    return this.kind === 'day' ? dayOf(text) : figureOf(text);
  }
}

function labels(question) {
  const options = Array.from(question.querySelectorAll('option'), (option) => [option.value, option.text]);
  const boxes = Array.from(question.querySelectorAll('.choice input'), (input) => [
    input.value,
    input.nextElementSibling.textContent,
  ]);
  const ranked = Array.from(question.querySelectorAll('.rank-item'), (item) => [
    item.dataset.option,
    item.querySelector('.rank-label').textContent,
  ]);
  return [...options, ...boxes, ...ranked].filter(([id]) => id);
}
