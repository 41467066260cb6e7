// The comments at one question: the mark that opens them, the list, and the place to write. Nothing typed ever becomes
// mark-up, and a draft stays until the server has it.

import { CommentItem } from './comment-item.js';
import { draftAt, dropDraft, keepDraft, onDraftsBack } from './drafts.js';
import { length } from './values.js';
import { element, numberOf, say } from './texts.js';

const LONGEST = 4000;
const AGAIN = 3000;

export class Thread {
  #place;
  #door;
  #announce;
  #mark = element('button', { type: 'button', className: 'comments-mark' });
  #panel = element('section', { className: 'thread', hidden: true });
  #list = element('ol', { className: 'thread-list' });
  #write = element('div', { className: 'thread-write' });
  #text = element('textarea', { rows: 2 });
  #hint = element('p', { className: 'thread-hint' });
  #items = new Map();
  #mayComment = false;

  constructor(place, door, announce) {
    this.#place = place;
    this.#door = door;
    this.#announce = announce;
    this.#build();
    this.show([]);
    onDraftsBack(() => this.#bringBack());
  }

  get #key() {
    return `comment:${this.#place.dataset.comments}`;
  }

  /** Shows these comments; one that is being edited is left alone. */
  show(comments) {
    for (const comment of comments) {
      const item = this.#items.get(comment.id) ?? this.#item(comment.id);
      item.show(comment, this.#mayComment);
    }
    const open = comments.filter((comment) => !comment.doneBy && !comment.deletedWhen).length;
    this.#mark.textContent = open > 0 ? String(open) : '';
    this.#mark.setAttribute('aria-label', say('comments.mark', this.#place.dataset.label, open));
    this.#mark.classList.toggle('has-comments', open > 0);
    this.#place.classList.toggle('is-empty', comments.length === 0);
  }

  allow(mayComment) {
    this.#mayComment = mayComment;
    this.#write.hidden = !mayComment;
    this.#place.classList.toggle('is-closed', !mayComment);
    this.#items.forEach((item) => item.allow(mayComment));
  }

  #build() {
    const title = element('p', { className: 'thread-title', textContent: say('comments.title'), id: `${this.#place.dataset.comments}-thread` });
    const label = element('label', { textContent: say('comments.write') }, this.#text);
    const send = button('comments.send', 'btn quiet', () => this.#send());
    const close = button('comments.close', 'link-button', () => this.#open(false));
    this.#hint.setAttribute('role', 'status');
    this.#write.append(label, this.#hint, send);
    this.#panel.setAttribute('aria-labelledby', title.id);
    this.#panel.append(element('div', { className: 'thread-head' }, title, close), this.#list, this.#write);
    this.#mark.addEventListener('click', () => this.#open(this.#panel.hidden));
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.#open(false));
    this.#text.addEventListener('input', () => this.#typed());
    this.#place.append(this.#mark, this.#panel);
    this.#mark.setAttribute('aria-expanded', 'false');
    this.#bringBack();
  }

  #item(id) {
    const item = new CommentItem(id, this.#key, this.#door);
    this.#items.set(id, item);
    this.#list.append(item.element);
    return item;
  }

  #open(isOpen) {
    this.#panel.hidden = !isOpen;
    this.#mark.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) {
      this.#mark.focus();
    } else if (this.#mayComment) {
      this.#text.focus();
    }
  }

  /** The id is made with the first letter: however often the comment is sent, it is one. */
  #typed() {
    const text = this.#text.value;
    const draft = draftAt(this.#key) ?? { id: crypto.randomUUID() };
    text === '' ? dropDraft(this.#key) : keepDraft(this.#key, { ...draft, text });
    const over = length(text) - LONGEST;
    this.#say(over > 0 ? say('comments.over', numberOf(over)) : '');
  }

  #bringBack() {
    const draft = draftAt(this.#key);
    if (draft && this.#text.value === '') {
      this.#text.value = draft.text;
      this.#open(true);
      if (draft.isSending) this.#send();
    }
  }

  /** What is on its way can't be changed any more, so that what arrives is what was seen last. */
  async #send() {
    const draft = draftAt(this.#key);
    if (!draft?.text.trim() || this.#text.readOnly || length(draft.text) > LONGEST) return;
    this.#text.readOnly = true;
    keepDraft(this.#key, { ...draft, isSending: true });
    this.#say(say('comments.sending'));
    let outcome = await this.#door.write(draft.id, this.#place.dataset.comments, draft.text);
    while (outcome === 'away') {
      this.#say(say('comments.away'));
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      outcome = await this.#door.write(draft.id, this.#place.dataset.comments, draft.text);
    }
    this.#text.readOnly = false;
    outcome === 'done' ? this.#sent() : this.#refused(draft);
  }

  #sent() {
    dropDraft(this.#key);
    this.#text.value = '';
    this.#say('');
    this.#announce(say('comments.sent'));
  }

  #refused(draft) {
    keepDraft(this.#key, { id: crypto.randomUUID(), text: draft.text });
    this.#say(say('comments.refused'));
  }

  #say(text) {
    if (this.#hint.textContent !== text) this.#hint.textContent = text;
  }
}

function button(key, className, act) {
  const made = element('button', { type: 'button', className, textContent: say(key) });
  made.addEventListener('click', act);
  return made;
}
