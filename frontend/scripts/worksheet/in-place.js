// Changes what a field shows while its reader is in it: the caret stays between the same words, and what is being read
// stays where it is on the screen.

import { write } from './fields.js';
import { grow } from './hints.js';
import { edit } from './values.js';

/** Shows a value in a field. */
export function writeInPlace(holder, value) {
  const focused = document.activeElement;
  const isIn = holder.contains(focused);
  const caret = isIn && 'selectionStart' in focused && focused.selectionStart !== null ? caretOf(focused) : null;
  keepingStill(focused, () => {
    write(holder, value);
    if (caret) putBack(focused, caret);
    if (isIn && document.activeElement !== focused) focused.focus({ preventScroll: true });
    if (holder.matches('textarea')) grow(holder);
  });
}

/** Runs what changes the page above or in the focused field; the line one is at doesn't move. */
export function keepingStill(focused, change) {
  const place = focused?.closest?.('.question, .table-row');
  const before = place?.getBoundingClientRect().top;
  change();
  const moved = place ? place.getBoundingClientRect().top - before : 0;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

/** Writes a part anew; what the reader has folded out stays so, and so does the button they are at. */
export function replaceContent(place, html) {
  const open = Array.from(place.querySelectorAll('details[open]'), ({ className }) => className);
  const { action, about } = (place.contains(document.activeElement) && document.activeElement.dataset) || {};
  place.innerHTML = html;
  for (const details of place.querySelectorAll('details')) {
    details.open = open.includes(details.className);
  }
  if (about) {
    place.querySelector(`[data-action="${action}"][data-about="${CSS.escape(about)}"]`)?.focus({ preventScroll: true });
  }
}

function caretOf(control) {
  const { value, selectionStart, selectionEnd, selectionDirection, scrollTop } = control;
  return { text: value, start: selectionStart, end: selectionEnd, direction: selectionDirection, scrollTop };
}

function putBack(control, { text, start, end, direction, scrollTop }) {
  if (control.value === text) return;
  const { from, to, text: put } = edit(text, control.value);
  const moved = (at) => (at <= from ? at : at >= to ? at + put.length - (to - from) : from + put.length);
  control.setSelectionRange(moved(start), moved(end), direction);
  control.scrollTop = scrollTop;
}
