// What is said about the rows of a table where it matters: a colleague removed this one, others build on it, it can be
// brought back.

import { element, say } from './texts.js';

export class RowNotices {
  #undo;
  #screen;

  constructor(root, screen) {
    this.#undo = root.querySelector('.row-undo');
    this.#screen = screen;
  }

  /** What is typed into a removed row is saved with it, and comes back with it; but it does not count without it. */
  offerToKeep(row) {
    if (!row.element.querySelector('.row-gone')) this.#say(row, say('row.gone'), [button('row-keep', 'row.keep')]);
  }

  /** Others build on this row: whoever removes it knows. */
  warn(row) {
    if (row.element.querySelector('.row-used')) return;
    const leave = button('row-leave', 'row.remove.no');
    const choices = [button('row-remove-anyway', 'row.remove.yes'), leave];
    this.#say(row, say('row.used', this.#screen.heldBy(row.address)), choices, 'row-gone row-used');
    leave.focus();
  }

  leave(row) {
    this.end(row);
    row.element.querySelector('[data-action=row-remove]').focus();
  }

  end(row) {
    row.element.querySelectorAll('.row-gone').forEach((notice) => notice.remove());
  }

  offerUndo(title, removed) {
    const restore = button('row-restore', 'row.restore');
    this.#undo.replaceChildren(element('span', { textContent: say('row.removed', title) }), restore);
    this.#undo.hidden = false;
    this.#undo.removed = removed;
    restore.focus();
  }

  /** The row that was removed last, and where it stood. */
  undo() {
    this.#undo.hidden = true;
    return this.#undo.removed;
  }

  #say(row, text, buttons, className = 'row-gone') {
    const notice = element('div', { className }, element('span', { textContent: text }), ...buttons);
    row.element.querySelector('.row-head').after(notice);
    this.#screen.announce(text);
  }
}

function button(action, key) {
  const made = element('button', { type: 'button', className: 'link-button', textContent: say(key) });
  made.dataset.action = action;
  return made;
}
