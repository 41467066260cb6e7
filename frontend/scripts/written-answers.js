// A few places to write beside a text: the questions of a case, notes to oneself. What is typed is kept and saved exactly
// as in a worksheet, by the same modules; there are no tables, and nobody is shown in the fields.

import { answersOf } from './worksheet/answers.js';
import { Display } from './worksheet/display.js';
import { labelOf, read } from './worksheet/fields.js';
import { grow, hint } from './worksheet/hints.js';
import { AnswerNotices } from './worksheet/notices.js';
import { SaveState } from './worksheet/save-state.js';
import { learnWords } from './worksheet/texts.js';

const ALONE = { wrote() {} };

class WrittenAnswers extends HTMLElement {
  #answers;
  #scope;
  #display;
  #notices;
  #saveState;
  #listening;

  /** Called by the server. `scope` is the first part of all addresses here. */
  open({ html, team, door, scope, words, language }) {
    learnWords(words, language);
    this.#listening?.abort();
    this.innerHTML = html;
    this.#scope = scope;
    this.#answers = answersOf(team, door);
    this.#notices = new AnswerNotices(this, this.#answers);
    this.#display = new Display(this, this.#answers, this.#notices, ALONE);
    this.#display.tables = [];
    const leave = () => this.#answers.prepareToLeave().then(() => location.reload());
    this.#saveState = new SaveState(this.querySelector('.save-state'), this.querySelector('.save-voice'), leave);
    this.#display.fill(this);
    this.connectedCallback();
  }

  /** Called by the server: what colleagues wrote. */
  apply(changes) {
    changes.forEach((change) => this.#answers?.hear(change));
  }

  connectedCallback() {
    if (!this.#answers || !this.isConnected) return;
    this.#listen();
    if (this.#answers.isOpen) this.#display.restore(this.#scope);
    this.#showState();
  }

  disconnectedCallback() {
    this.#answers?.leave();
    this.#listening?.abort();
  }

  #listen() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const hear = (type, react) => this.#answers.addEventListener(type, ({ detail }) => react(detail), { signal });
    hear('state', () => this.#showState());
    hear('opened', () => {
      this.#display.restore(this.#scope);
      this.#showState();
    });
    hear('settled', ({ address, by }) => this.#display.settle(address, by));
    hear('mirrored', ({ address }) => this.#display.mirror(address));
    hear('conflict', ({ address }) => this.#display.mirror(address));
    hear('waiting', ({ address, by }) => this.#notices.showWaiting(address, by));
    hear('refused', ({ address }) => this.#notices.showRefusal(address));
    this.addEventListener('input', ({ target }) => this.#typed(target.closest('.answer')), { signal });
    this.addEventListener('focusout', ({ target }) => this.#left(target.closest('.answer')), { signal });
    this.addEventListener('compositionstart', ({ target }) => target.toggleAttribute('data-composing', true), { signal });
    this.addEventListener('compositionend', ({ target }) => target.removeAttribute('data-composing'), { signal });
  }

  #typed(holder) {
    if (!holder) return;
    this.#answers.typed(holder.dataset.address, read(holder), labelOf(holder));
    hint(holder);
    grow(holder);
  }

  /** Leaving a field sends what it holds, and shows what was written elsewhere meanwhile. */
  #left(holder) {
    if (!holder) return;
    this.#answers.flush();
    queueMicrotask(() => this.#display.settle(holder.dataset.address));
  }

  #showState() {
    this.#saveState.show(this.#answers.state, this.#answers.savedAt, this.#answers.isKept);
  }
}

customElements.define('written-answers', WrittenAnswers);
