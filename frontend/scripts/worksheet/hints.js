// What is said softly beside a field while a draft is written: how long a text is near its limit, how many are chosen,
// that a number or a day can't be read. Nothing is ever refused or cut here.

import { dayOf, figureOf } from './figures.js';
import { length, LONGEST } from './values.js';
import { numberOf, say } from './texts.js';

const NEAR = 0.7;

/** Brings everything said about one answer up to date; `left` when the writer has moved on. */
export function hint(holder, left = false) {
  const kind = holder.dataset.kind;
  if (kind === 'short' || kind === 'long') {
    count(holder);
  } else if (kind === 'multi' || kind === 'ref') {
    countChosen(holder);
  } else if (kind === 'choice' || kind === 'bool' || kind === 'scale5') {
    holder.querySelector('.clear').hidden = !holder.querySelector('input:checked');
  } else if (kind === 'number' || kind === 'day') {
    const isFine = holder.value.trim() === '' || isReadable(holder);
    if (isFine || left) {
      tell(holder, isFine ? '' : say(kind === 'day' ? 'hint.day' : numberKey(holder), ...range(holder)));
    }
  }
}

/** Shows a sentence below a field; '' takes it away. `strong` where something was not saved. */
export function tell(holder, sentence, strong = false) {
  const place = hintOf(holder);
  if (place.textContent !== sentence) {
    place.textContent = sentence;
  }
  place.classList.toggle('is-strong', strong);
}

function hintOf(holder) {
  return holder.closest('.question').querySelector(':scope > .question-hint');
}

function count(holder) {
  const most = Number(holder.dataset.max);
  const typed = length(holder.value);
  const place = holder.closest('.question').querySelector('.question-count');
  const isShown = typed >= most * NEAR || typed > LONGEST - 500;
  const text = isShown ? `${numberOf(typed)} / ${numberOf(Math.min(most, LONGEST))}` : '';
  if (place.textContent !== text) {
    place.textContent = text;
  }
  place.classList.toggle('is-over', typed > most);
  if (typed > LONGEST) {
    tell(holder, say('hint.hardLimit', numberOf(LONGEST), numberOf(typed - LONGEST)), true);
  } else {
    tell(holder, typed > most ? say('hint.over', numberOf(typed - most)) : '');
  }
}

function countChosen(holder) {
  const { least, most } = holder.querySelector('.choices').dataset;
  const chosen = holder.querySelectorAll('.choice:not(.is-retired) input:checked').length;
  const place = holder.querySelector('.choices-count');
  let text = '';
  if (least === most) {
    text = say('choose.exactly', chosen, most);
  } else if (chosen > Number(most)) {
    text = say('choose.most', chosen, most);
  }
  if (place.textContent !== text) {
    place.textContent = text;
  }
  place.classList.toggle('is-over', chosen > Number(most));
}

function isReadable({ dataset, value }) {
  return (dataset.kind === 'day' ? dayOf(value) : figureOf(value)) !== null;
}

function numberKey(holder) {
  return holder.dataset.decimals === '0' ? 'hint.whole' : 'hint.number';
}

function range(holder) {
  return [numberOf(Number(holder.dataset.from)), numberOf(Number(holder.dataset.to))];
}

/** Lets a text area grow with its text where the browser does not do it by itself. */
export function grow(area) {
  if (!CSS.supports('field-sizing', 'content')) {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }
}
