// One comment in a thread: who said it when, and what can be done with it.

import { draftAt, dropDraft, keepDraft } from './drafts.js';
import { element, say } from './texts.js';

export class CommentItem {
  element = element('li', { className: 'comment' });
  #id;
  #key;
  #door;
  #comment = null;
  #mayComment = false;
  #isEdited = false;
  #shown = '';

  constructor(id, key, door) {
    this.#id = id;
    this.#key = `${key}:${id}`;
    this.#door = door;
  }

  show(comment, mayComment) {
    this.#comment = comment;
    this.#mayComment = mayComment;
    const state = JSON.stringify([comment, mayComment]);
    if (state === this.#shown || this.#isEdited) return;
    this.#shown = state;
    draftAt(this.#key) && mayComment ? this.#edit() : this.#write();
  }

  allow(mayComment) {
    if (this.#comment) this.show(this.#comment, mayComment);
  }

  #write() {
    const { by, when, text, isEdited, doneBy, doneWhen, deletedWhen } = this.#comment;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.classList.toggle('is-done', Boolean(doneBy) || Boolean(deletedWhen));
    if (deletedWhen) {
      this.element.replaceChildren(element('p', { className: 'comment-by', textContent: say('comments.gone', by, deletedWhen) }));
      return;
    }
    const said = element('p', { className: 'comment-by' }, element('b', { textContent: by }), ` ${when}`);
    if (isEdited) said.append(` · ${say('comments.edited')}`);
    this.element.replaceChildren(said, element('p', { className: 'comment-text', textContent: text }));
    if (doneBy) {
      this.element.append(element('p', { className: 'comment-by', textContent: say('comments.doneBy', doneBy, doneWhen) }));
    }
    if (this.#mayComment) this.element.append(this.#actions());
    if (hadFocus) this.element.querySelector('button')?.focus();
  }

  #actions() {
    const { doneBy, isMine } = this.#comment;
    const done = () => this.#door.settle(this.#id, !doneBy);
    const actions = element('div', { className: 'comment-actions' }, this.#button(doneBy ? 'comments.reopen' : 'comments.done', done));
    if (isMine && !doneBy) {
      actions.append(this.#button('comments.edit', () => this.#edit()), this.#remove());
    }
    return actions;
  }

  /** Asks by its own words: the second press takes the comment away. */
  #remove() {
    const button = this.#button('comments.delete', () => {
      if (button.dataset.sure) {
        this.#door.remove(this.#id);
      } else {
        button.dataset.sure = 'true';
        button.textContent = say('comments.delete.sure');
      }
    });
    button.addEventListener('blur', () => {
      delete button.dataset.sure;
      button.textContent = say('comments.delete');
    });
    return button;
  }

  #edit() {
    this.#isEdited = true;
    const text = element('textarea', { rows: 3, value: draftAt(this.#key)?.text ?? this.#comment.text });
    text.setAttribute('aria-label', say('comments.edit.label'));
    text.addEventListener('input', () => keepDraft(this.#key, { text: text.value }));
    const hint = element('p', { className: 'thread-hint' });
    hint.setAttribute('role', 'status');
    const save = this.#button('comments.save', () => this.#save(text, hint));
    const cancel = this.#button('comments.cancel', () => this.#finish());
    this.element.replaceChildren(text, hint, element('div', { className: 'comment-actions' }, save, cancel));
    text.focus();
  }

  async #save(text, hint) {
    const outcome = text.value.trim() ? await this.#door.edit(this.#id, text.value) : 'refused';
    if (outcome === 'done') {
      this.#comment = { ...this.#comment, text: text.value.trim(), isEdited: true };
      this.#finish();
    } else {
      hint.textContent = say(outcome === 'away' ? 'comments.away.edit' : 'comments.refused');
    }
  }

  #finish() {
    dropDraft(this.#key);
    this.#isEdited = false;
    this.#write();
    this.#shown = JSON.stringify([this.#comment, this.#mayComment]);
    this.element.querySelector('button')?.focus();
  }

  #button(key, act) {
    const button = element('button', { type: 'button', className: 'link-button', textContent: say(key) });
    button.addEventListener('click', act);
    return button;
  }
}
