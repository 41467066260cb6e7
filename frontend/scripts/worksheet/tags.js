// The small tags with names at the fields: who is in it now, and who has just written there. They hang over the edge of
// the field, so nothing moves when they come and go.

import { element, listOf, say } from './texts.js';

const FRESH = 4000;

export class Tags {
  #form;
  #names = new Map();
  #writers = new Map();

  constructor(form) {
    this.#form = form;
  }

  /** `visitors` are the colleagues that are in a field. */
  visit(visitors) {
    const before = [...this.#names.keys()];
    this.#names = Map.groupBy(visitors, ({ field }) => field);
    for (const field of new Set([...before, ...this.#names.keys()])) {
      this.#show(field);
    }
  }

  /** A colleague's words have just appeared here. */
  wrote(address, by) {
    if (!by || !this.#questionAt(address)) return;
    const field = address;
    clearTimeout(this.#writers.get(field)?.timer);
    const timer = setTimeout(() => {
      this.#writers.delete(field);
      this.#show(field);
    }, FRESH);
    this.#writers.set(field, { by, timer });
    this.#show(field);
  }

  /** A row of a table has been opened or folded: its tags hang at its fields, or at the row. */
  again(within) {
    within.querySelectorAll(':scope > .name-tag').forEach((tag) => tag.remove());
    within.classList.remove('is-visited', 'is-fresh');
    new Set([...this.#names.keys(), ...this.#writers.keys()]).forEach((field) => this.#show(field));
  }

  #show(field) {
    const question = this.#questionAt(field);
    if (!question) return;
    const text = this.#text(field);
    question.classList.toggle('is-visited', this.#names.has(field));
    question.classList.toggle('is-fresh', this.#writers.has(field));
    const tag = question.querySelector(':scope > .name-tag');
    if (!text) {
      describe(question, tag, false);
      tag?.remove();
    } else if (tag) {
      if (tag.textContent !== text) tag.textContent = text;
    } else {
      const made = element('span', { className: 'name-tag', id: `tag-${field.replaceAll('/', '.')}`, textContent: text });
      question.append(made);
      describe(question, made, true);
    }
  }

  #text(field) {
    const writer = this.#writers.get(field);
    if (writer) return say('wrote', writer.by);
    const names = [...new Set((this.#names.get(field) ?? []).map(({ name }) => name))];
    return names.length > 0 ? say('here', listOf(names)) : '';
  }

  #questionAt(address) {
    const row = address.split('/').slice(0, 3).join('/');
    return (
      this.#form.querySelector(`[data-question="${CSS.escape(address)}"]`) ??
      this.#form.querySelector(`.table-row[data-address="${CSS.escape(row)}"]`)
    );
  }
}

/** Whoever enters the field by screen reader hears the tag with it. */
function describe(question, tag, isThere) {
  const control = question.querySelector(':scope > .answer, :scope > .with-unit > .answer');
  if (!control || !tag) return;
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== tag.id);
  control.setAttribute('aria-describedby', [...ids, ...(isThere ? [tag.id] : [])].join(' '));
}
