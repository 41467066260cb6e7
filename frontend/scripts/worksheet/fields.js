// Reads and writes what stands in each kind of control. An element with data-address holds one answer; its data-kind
// says how: a single control, or a fieldset around several.

import { box, removedName } from './source-rows.js';
import { same, tidy } from './values.js';

const line = {
  read: (element) => element.value,
  write: (element, value) => {
    element.value = value ?? '';
  },
};

const oneOf = {
  read: (element) => element.querySelector('input:checked')?.value ?? null,
  write: (element, value) => {
    for (const input of element.querySelectorAll('input')) {
      input.checked = input.value === value;
    }
  },
};

const several = {
  read: (element) => Array.from(element.querySelectorAll('input:checked'), (input) => input.value),
  write: (element, value) => {
    for (const input of element.querySelectorAll('input')) {
      input.checked = (value ?? []).includes(input.value);
      // What can't be chosen any more stays in sight for those who chose it.
      if (input.checked) input.closest('.choice')?.classList.add('was-chosen');
    }
  },
};

/** Rows that are chosen and not there (any more) stay chosen, and are shown for what they are. */
function addRemoved(element, value, add) {
  (value ?? []).filter((row) => !optionOf(element, row)).forEach(add);
}

function removedChoice(holder, row) {
  const choices = holder.querySelector('.choices');
  choices.append(box(holder.id, row, removedName(choices, row)));
}

const kinds = {
  short: line,
  long: line,
  number: line,
  day: line,
  list: line,
  choice: oneOf,
  bool: oneOf,
  scale5: oneOf,
  multi: several,
  ref: {
    read: several.read,
    write: (element, value) => {
      addRemoved(element, value, (row) => removedChoice(element, row));
      several.write(element, value);
    },
  },
  refone: {
    read: (element) => (element.value ? [element.value] : null),
    write: (element, value) => {
      addRemoved(element, value, (row) => element.append(new Option(removedName(element, row), row)));
      element.value = value?.[0] ?? '';
    },
  },
  rank: {
    read: (element) => {
      const list = element.querySelector('.rank');
      return list.hasAttribute('data-unranked')
        ? null
        : Array.from(list.children, (item) => item.dataset.option);
    },
    write: (element, value) => {
      const list = element.querySelector('.rank');
      list.toggleAttribute('data-unranked', !value);
      element.querySelector('[data-action=keep-order]').hidden = Boolean(value);
      const place = (item) => {
        const at = (value ?? []).indexOf(item.dataset.option);
        return at < 0 ? list.children.length : at;
      };
      list.append(...Array.from(list.children).sort((one, other) => place(one) - place(other)));
    },
  },
  person: {
    read: (element) =>
      Object.fromEntries(
        Array.from(element.querySelectorAll('[data-piece]'), (input) => [input.dataset.piece, input.value]),
      ),
    write: (element, value) => {
      for (const input of element.querySelectorAll('[data-piece]')) {
        input.value = value?.[input.dataset.piece] ?? '';
      }
    },
  },
  place: {
    read: (element) => element.dataset.place,
    write: (element, value) => {
      element.dataset.place = value ?? '';
    },
  },
};

export function read(element) {
  return tidy(kinds[element.dataset.kind].read(element));
}

/** Shows a value; leaves the controls alone where it stands there already. */
export function write(element, value) {
  if (!same(read(element), value)) {
    kinds[element.dataset.kind].write(element, tidy(value));
  }
}

/** Whether a value can stand in these controls; a question may have become another one since it was written. */
export function fits(element, value) {
  if (value === null) return true;
  switch (element.dataset.kind) {
    case 'person':
      return typeof value === 'object' && !Array.isArray(value);
    case 'multi':
    case 'rank':
      return Array.isArray(value) && value.every((id) => optionOf(element, id));
    case 'ref':
    case 'refone':
      return Array.isArray(value);
    case 'choice':
    case 'bool':
    case 'scale5':
    case 'list':
      return typeof value === 'string' && Boolean(optionOf(element, value));
    default:
      return typeof value === 'string';
  }
}

function optionOf(element, id) {
  const name = CSS.escape(id);
  return element.querySelector(`option[value="${name}"], [data-option="${name}"], input[value="${name}"]`);
}

/** What a text from elsewhere means in these controls; undefined where it can't stand there. */
export function fromText(element, text) {
  switch (element.dataset.kind) {
    case 'list':
    case 'choice':
    case 'bool':
    case 'scale5':
      return optionCalled(element, text);
    case 'refone':
      return optionsCalled(element, [text]);
    case 'multi':
    case 'ref':
      return optionsCalled(element, text.split(/\s*[,;]\s*/));
    case 'person': {
      const [name, ...role] = text.split(/\s*,\s*/);
      return { name, role: role.join(', '), email: '' };
    }
    case 'rank':
      return undefined;
    default:
      return text;
  }
}

function optionsCalled(element, texts) {
  const chosen = texts.map((text) => optionCalled(element, text));
  return chosen.includes(undefined) ? undefined : chosen;
}

function optionCalled(element, text) {
  const isIt = (label, value) => value !== '' && [label.trim(), value].some((name) => sameName(name, text));
  const options = Array.from(element.querySelectorAll('option'), (option) => [option.text, option.value]);
  const inputs = Array.from(element.querySelectorAll('input'), (input) => [input.closest('label').innerText, input.value]);
  return [...options, ...inputs].find(([label, value]) => isIt(label, value))?.[1];
}

function sameName(one, other) {
  return one.localeCompare(other, 'da', { sensitivity: 'accent' }) === 0;
}

/** The words of a question, as its reader knows it. */
export function labelOf(element) {
  const question = element.closest('.question');
  const row = element.closest('.table-row')?.querySelector('.row-title').textContent;
  const label = question?.querySelector('.question-label')?.firstChild?.textContent.trim();
  return [row, element.dataset.kind === 'place' ? null : label].filter(Boolean).join(' · ');
}

/** The control of an answer that takes the focus. */
export function focusable(element) {
  return element.matches('input, textarea, select')
    ? element
    : (element.querySelector('input:checked, input, .rank button') ?? element);
}
