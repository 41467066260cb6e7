// The exercise screen in the browser. The server writes the questions once, as HTML; from then on typing, saving, rows,
// ranks and colleagues' changes happen here, through the answers' door, whether or not Vaadin's connection lives.
// See docs/decisions/0003-the-worksheet-is-html-and-one-module.md

import { holderAt, partOf } from './worksheet/addresses.js';
import { answersOf } from './worksheet/answers.js';
import { Company } from './worksheet/company.js';
import { read, write } from './worksheet/fields.js';
import { HandIn } from './worksheet/hand-in.js';
import { grow, hint } from './worksheet/hints.js';
import { announcer, AnswerNotices, showState } from './worksheet/notices.js';
import { Panes } from './worksheet/panes.js';
import { rankable } from './worksheet/rank.js';
import { Table } from './worksheet/table.js';
import { learnWords } from './worksheet/texts.js';

class WorksheetForm extends HTMLElement {
  #answers;
  #notices;
  #listening;
  #tables = [];
  #panes;
  #company;
  #handIn;
  #announce = () => {};
  #hasArrived = false;

  /** Called by the server: shows the form and begins. Called again, it keeps what is not saved. */
  open({ html, parts, team, words, language }) {
    learnWords(words, language);
    this.#stop();
    this.innerHTML = html;
    this.update(parts);
    this.#answers = answersOf(team);
    this.#notices = new AnswerNotices(this, this.#answers);
    this.#announce = announcer(this.querySelector('.announcer'));
    this.#tables = Array.from(this.querySelectorAll('[data-table]'), (root) => new Table(root, this));
    this.#panes = new Panes(this, this.#tables);
    this.#handIn = new HandIn(this, this.#answers, (text) => this.announce(text));
    this.#company = new Company(this, team);
    this.fill(this);
    this.#hasArrived = false;
    this.connectedCallback();
    this.#answers.replay();
  }

  /** The form may be opened before it stands in the page, and the page may move it. */
  connectedCallback() {
    if (!this.#answers || !this.isConnected) return;
    this.#stop();
    this.#start();
    this.#showState();
    if (!this.#hasArrived) {
      this.#hasArrived = true;
      whenShown(this.querySelector('h1'), () => this.#arrive());
    }
  }

  /** Called by the server: what it writes itself, by the name of the place. */
  update(parts) {
    for (const [name, html] of Object.entries(parts)) {
      const place = partOf(this, name);
      if (place && place.innerHTML !== html) {
        place.innerHTML = html;
      }
    }
    this.#handIn?.answered();
  }

  /** Called by the server: brings the reader to one of the places just written. */
  lead(name) {
    const target = partOf(this, name)?.querySelector('[tabindex="-1"]');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }

  /** Called by the server: what colleagues wrote. */
  apply(changes) {
    for (const change of changes) {
      this.#answers?.hear(change);
    }
  }

  /** Called by the server: who is here, what I may do, and other things about the team. */
  company(message) {
    this.#company?.hear(message);
  }

  disconnectedCallback() {
    this.#answers?.leave();
    this.#stop();
  }

  // --- for the tables ---

  /** Shows in the controls of an element what we know, and remembers what the page was made with. */
  fill(within) {
    for (const holder of within.querySelectorAll('[data-address]')) {
      this.#learn(holder);
    }
    if (within.matches('[data-address]')) {
      this.#learn(within);
    }
    this.#company.welcome(within);
  }

  typed(address, value) {
    this.#answers.typed(address, value);
  }

  hasUnsaved(within) {
    return Array.from(within.querySelectorAll('[data-address]')).some((holder) =>
      this.#answers.isHeld(holder.dataset.address),
    );
  }

  announce(text) {
    this.#announce(text);
  }

  // --- ours ---

  #learn(holder) {
    const address = holder.dataset.address;
    const shown = holder.dataset.revision === '0' ? this.#answers.truthAt(address) : null;
    const value = this.#answers.learn(address, shown ?? read(holder), Number(holder.dataset.revision));
    write(holder, value);
    this.#refresh(holder);
    this.#notices.showRefusal(address);
    this.#notices.showConflict(address);
  }

  #start() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    on(this.#answers, 'state', () => this.#showState());
    on(this.#answers, 'settled', ({ detail }) => this.#settle(detail.address, detail.by));
    on(this.#answers, 'waiting', ({ detail }) => this.#notices.showWaiting(detail.address, detail.by));
    on(this.#answers, 'conflict', ({ detail }) => this.#notices.showConflict(detail.address));
    on(this.#answers, 'refused', ({ detail }) => this.#notices.showRefusal(detail.address));
    on(window, 'hashchange', () => this.#arrive());
    on(window, 'answer-chosen', (event) => this.#panes.go(event.detail.source) && event.preventDefault());
    this.#listenToTyping(on);
    this.#company.start(signal);
  }

  #listenToTyping(on) {
    const form = this.querySelector('form');
    on(form, 'submit', (event) => event.preventDefault());
    on(form, 'input', (event) => this.#input(event.target));
    on(form, 'focusin', (event) => this.#entered(event.target));
    on(form, 'focusout', (event) => this.#left(event.target));
    on(form, 'keydown', (event) => event.key === 'Enter' && event.target.matches('input') && event.preventDefault());
    on(this, 'click', (event) => this.#clicked(event));
    rankable(
      form,
      (holder) => this.#input(holder),
      (text) => this.#announce(text),
    );
  }

  #stop() {
    this.#listening?.abort();
  }

  #input(target) {
    const holder = target.closest('.answer');
    if (holder) {
      this.typed(holder.dataset.address, read(holder));
      this.#refresh(holder);
      if (holder.dataset.kind === 'multi') {
        this.#announce(holder.querySelector('.choices-count').textContent);
      }
    }
  }

  #refresh(holder) {
    if (holder.dataset.kind !== 'place') {
      hint(holder);
      holder.matches('textarea') && grow(holder);
    }
  }

  #entered(target) {
    const question = target.closest('[data-question]');
    this.#document?.light(question?.dataset.question);
  }

  /** Leaving a field sends what it holds, and shows what colleagues made of it meanwhile. */
  #left(target) {
    const holder = target.closest('.answer');
    if (holder) {
      hint(holder, true);
      this.#answers.flush();
      queueMicrotask(() => this.#settle(holder.dataset.address));
    }
  }

  /** Shows the truth, unless the reader is in the field or has words of their own in it. */
  #settle(address, by) {
    const holder = holderAt(this, address);
    if (holder?.dataset.kind === 'place' || (!holder && this.#tableOf(address))) {
      this.#tableOf(address)?.hear(address, this.#answers.adopt(address));
      return;
    }
    if (holder && by && this.#isIn(holder)) {
      this.#notices.showWaiting(address, by);
    } else if (holder && !this.#answers.isHeld(address) && !this.#isIn(holder)) {
      write(holder, this.#answers.adopt(address));
      this.#refresh(holder);
      this.#notices.endWaiting(address);
      this.#company.wrote(address, by);
    }
  }

  #isIn(holder) {
    return document.hasFocus() && holder.contains(document.activeElement);
  }

  /** The table whose row this is: the address of a row has three parts. */
  #tableOf(address) {
    const parts = address.split('/');
    return parts.length === 3 ? this.#tables.find((table) => table.address === parts.slice(0, 2).join('/')) : undefined;
  }

  #clicked(event) {
    const button = event.target.closest('button[data-action], a[data-go]');
    if (button?.dataset.go) {
      event.preventDefault();
      this.#panes.go(button.dataset.go);
    }
    switch (button?.dataset.action) {
      case 'tab':
        return this.#panes.show(button.dataset.tab);
      case 'clear':
        return this.#clear(button.closest('.answer'));
      case 'hand-in':
        return this.#handIn.ask();
    }
  }

  #clear(holder) {
    write(holder, null);
    this.#input(holder);
    holder.querySelector('input').focus();
  }

  /** Opened: the focus goes to the answer the address names, or to the heading. */
  #arrive() {
    const named = decodeURIComponent(location.hash.slice(1));
    if (!named || !this.#panes.go(named)) {
      this.querySelector('h1').focus({ preventScroll: true });
    }
  }

  #showState() {
    showState(this.querySelector('.save-state'), this.#answers.state, this.#answers.savedAt);
  }

  get #document() {
    return this.closest('.worksheet')?.querySelector('document-view');
  }
}

/** Flow prepares a view before it shows it, and what is hidden takes no focus. An observer first calls for a real size. */
function whenShown(element, act) {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(element);
}

customElements.define('worksheet-form', WorksheetForm);
