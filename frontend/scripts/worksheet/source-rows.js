// The rows of other tables that can be chosen here, and the exercises that hold on to the rows of this one. The server
// keeps both up to date in hidden places of the page; the questions are made to agree with them.

import { partOf } from './addresses.js';
import { element, say } from './texts.js';

/** Brings everything that is chosen from other tables up to date; what is chosen stays so. */
export function showSourceRows(form, within) {
  for (const choices of within.querySelectorAll('[data-rows]')) {
    const rows = rowsOf(form, choices.dataset.rows);
    if (rows.length > 0) {
      choices.matches('select') ? showInList(choices, rows) : showAsChoices(choices, rows);
    }
  }
}

/** The exercises in which this row was chosen. */
export function holdersOf(form, row) {
  return partOf(form, 'held')?.content.querySelector(`[value="${CSS.escape(row)}"]`)?.textContent ?? '';
}

/** What stands where a row that is not there (any more) was chosen. */
export function removedName(choices, row) {
  return nameOf(choices.closest('worksheet-form'), choices.dataset.rows, row);
}

/** What a row of another table is called, or was called. */
export function nameOf(form, table, row) {
  return rowsOf(form, table).find(({ value }) => value === row)?.textContent ?? say('ref.removed');
}

function rowsOf(form, table) {
  return Array.from(partOf(form, `rows ${table}`)?.content.children ?? []);
}

/** Those that are there, and those that were chosen and are gone. */
function shown(rows, chosen) {
  const wanted = rows.filter(({ value, dataset }) => !('removed' in dataset) || chosen.includes(value));
  const all = wanted.map(({ value, textContent }) => ({ value, text: textContent }));
  const unknown = chosen.filter((row) => !all.some(({ value }) => value === row));
  return [...all, ...unknown.map((value) => ({ value, text: say('ref.removed') }))];
}

function showInList(list, rows) {
  const chosen = list.value;
  const wanted = shown(rows, chosen ? [chosen] : []);
  const isSame = wanted.length === list.options.length
    && wanted.every(({ value, text }, index) => list.options[index].value === value && list.options[index].text === text);
  if (!isSame) {
    list.replaceChildren(...wanted.map(({ value, text }) => new Option(text, value)));
    list.value = chosen;
  }
}

/** The boxes that are there stay, so that nobody loses their place among them. */
function showAsChoices(choices, rows) {
  const holder = choices.closest('.answer');
  const boxes = new Map(Array.from(choices.querySelectorAll('input'), (input) => [input.value, input]));
  const chosen = [...boxes.values()].filter(({ checked }) => checked).map(({ value }) => value);
  const wanted = shown(rows.slice(1), chosen);
  wanted.forEach(({ value, text }, index) => {
    const label = boxes.get(value)?.closest('label') ?? box(holder.id, value);
    const name = label.querySelector('span');
    if (name.textContent !== text) name.textContent = text;
    if (choices.children[index] !== label) choices.insertBefore(label, choices.children[index] ?? null);
  });
  while (choices.children.length > wanted.length) choices.lastElementChild.remove();
  holder.querySelector('.ref-none').hidden = wanted.length > 0;
}

export function box(name, row, text = '') {
  const input = element('input', { type: 'checkbox', name, value: row });
  return element('label', { className: 'choice' }, input, element('span', { textContent: text }));
}
