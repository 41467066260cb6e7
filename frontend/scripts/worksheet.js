// The exercise screen in the browser. The server writes the questions once, as HTML; from then on typing, saving, rows,
// ranks and colleagues' changes happen here, through the answers' door, whether or not Vaadin's connection lives.
// See docs/decisions/0003-the-worksheet-is-html-and-one-module.md

import { partOf } from './worksheet/addresses.js';
import { answersOf } from './worksheet/answers.js';
import { CatchingUp } from './worksheet/catching-up.js';
import { Company } from './worksheet/company.js';
import { Display } from './worksheet/display.js';
import { focusable, labelOf, read, write } from './worksheet/fields.js';
import { FindingVoice } from './worksheet/findings.js';
import { Following } from './worksheet/following.js';
import { HandIn } from './worksheet/hand-in.js';
import { hint } from './worksheet/hints.js';
import { everythingIn } from './worksheet/made-with.js';
import { announcer, AnswerNotices } from './worksheet/notices.js';
import { preparePaper } from './worksheet/paper.js';
import { Parts } from './worksheet/parts.js';
import { Panes } from './worksheet/panes.js';
import { rankable } from './worksheet/rank.js';
import { ReturnPlace } from './worksheet/return-place.js';
import { SaveState } from './worksheet/save-state.js';
import { showSourceRows } from './worksheet/source-rows.js';
import { Stranded } from './worksheet/stranded.js';
import { Table } from './worksheet/table.js';
import { TableScreen } from './worksheet/table-screen.js';
import { learnWords } from './worksheet/texts.js';
import { whenShown } from './worksheet/when-shown.js';

class WorksheetForm extends HTMLElement {
  #exercise;
  #answers;
  #notices;
  #display;
  #panes;
  #company;
  #handIn;
  #saveState;
  #stranded;
  #findings;
  #place = new ReturnPlace(this);
  #following = new Following(this);
  #listening;
  #parts = new Parts(this);
  #tables = [];
  #announce = () => {};
  #hasArrived = false;

  /** Called by the server: shows the form and begins. Called again, it keeps what is not saved. */
  open({ html, parts, team, exercise, words, language, known, fixedRows }) {
    learnWords(words, language);
    this.#stop();
    this.innerHTML = html;
    this.#exercise = exercise;
    this.#answers = answersOf(team);
    everythingIn(known).forEach(([address, value, revision]) => this.#answers.learn(address, value, revision));
    this.#parts.take(parts);
    const catchingUp = new CatchingUp(team, this.#answers);
    this.#company = new Company(this, team, (...standing) => catchingUp.hear(...standing));
    this.#furnish(known, fixedRows);
    this.#hasArrived = false;
    this.connectedCallback();
  }

  #furnish(known, fixedRows) {
    this.#notices = new AnswerNotices(this, this.#answers);
    this.#display = new Display(this, this.#answers, this.#notices, this.#company);
    const leave = () => this.#answers.prepareToLeave().then(() => location.reload());
    this.#saveState = new SaveState(this.querySelector('.save-state'), this.querySelector('.save-voice'), leave);
    this.#stranded = new Stranded(this, this.#answers, this.#exercise);
    this.#announce = announcer(this.querySelector('.announcer'));
    this.#findings = new FindingVoice(this, (text) => this.announce(text));
    this.#display.fill(this);
    const screen = new TableScreen(this, this.#answers, this.#parts, known);
    const table = (root) => new Table(root, screen, fixedRows[root.dataset.table]);
    this.#tables = Array.from(this.querySelectorAll('[data-table]'), table);
    this.#display.tables = this.#tables;
    this.#panes = new Panes(this, this.#tables);
    this.#handIn = new HandIn(this, this.#answers, this.#exercise, (text) => this.announce(text));
  }

  /** The form may be opened before it stands in the page, and the page may move it. */
  connectedCallback() {
    if (!this.#answers || !this.isConnected) return;
    this.#stop();
    this.#start();
    if (this.#answers.isOpen) this.#display.restore(this.#exercise);
    this.#showState();
    if (!this.#hasArrived) {
      this.#hasArrived = true;
      whenShown(this.querySelector('h1'), () => this.#arrive());
    }
  }

  /** Called by the server: what it writes itself, by the name of the place. */
  update(parts) {
    this.#parts.take(parts);
    if (Object.keys(parts).some((name) => name.startsWith('rows '))) showSourceRows(this, this);
    this.#tables.forEach((table) => table.refresh());
    this.#handIn?.answered();
    this.#findings?.changed();
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
    this.#place.forget();
    this.#stop();
  }

  // --- for what stands in the form ---

  /** New controls stand in the form. */
  fill(within) {
    showSourceRows(this, within);
    this.#display.fill(within);
    this.#parts.show(within);
    this.#company.welcome(within);
  }

  /** Writes into an answer as its reader would. */
  put(holder, value) {
    write(holder, value);
    this.#input(holder);
  }

  announce(text) {
    this.#announce(text);
  }

  // --- ours ---

  #start() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    this.#listenToAnswers((type, react) => on(this.#answers, type, ({ detail }) => react(detail)));
    on(window, 'hashchange', () => this.#arrive());
    on(window, 'pagehide', () => this.#place.remember());
    on(window, 'answer-chosen', (event) => this.#panes.go(event.detail.source) && event.preventDefault());
    this.#listenToTyping(on);
    this.#company.start(signal);
    preparePaper(this, this.#tables, signal);
  }

  #listenToAnswers(on) {
    on('state', () => this.#showState());
    on('opened', () => {
      this.#display.restore(this.#exercise);
      this.#showState();
    });
    on('settled', ({ address, by }) => this.#display.settle(address, by));
    on('mirrored', ({ address }) => this.#display.mirror(address));
    on('waiting', ({ address, by }) => this.#notices.showWaiting(address, by));
    on('conflict', ({ address }) => this.#display.mirror(address));
    on('refused', ({ address }) => this.#notices.showRefusal(address));
  }

  #listenToTyping(on) {
    const form = this.querySelector('form');
    on(form, 'submit', (event) => event.preventDefault());
    on(form, 'input', (event) => this.#input(event.target));
    on(form, 'focusin', (event) => this.#entered(event.target));
    on(form, 'focusout', (event) => this.#left(event.target));
    on(form, 'compositionstart', ({ target }) => target.closest('.answer')?.setAttribute('data-composing', ''));
    on(form, 'compositionend', ({ target }) => target.closest('.answer')?.removeAttribute('data-composing'));
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
    this.#findings?.stop();
  }

  #input(target) {
    const holder = target.closest('.answer');
    if (holder) {
      this.#answers.typed(holder.dataset.address, read(holder), labelOf(holder));
      this.#display.refresh(holder);
      this.#display.changed(holder.dataset.address);
      if (holder.dataset.kind === 'multi') {
        this.#announce(holder.querySelector('.choices-count').textContent);
      }
    }
  }

  #entered(target) {
    this.#place.visit(target);
    // Whoever goes to the tabs or a button still means the question they come from.
    const question = target.closest('[data-question]');
    if (question) this.#document?.light(question.dataset.question);
  }

  /** Leaving a field sends what it holds, and shows what colleagues made of it meanwhile. */
  #left(target) {
    const holder = target.closest('.answer');
    if (holder) {
      hint(holder, true);
      this.#answers.flush();
      queueMicrotask(() => this.#display.settle(holder.dataset.address));
    }
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
    if (button?.dataset.about) this.#following.clicked(button);
  }

  #clear(holder) {
    this.put(holder, null);
    focusable(holder).focus();
  }

  /** Opened: the focus goes to the answer the address names, to where one was before a reload, or to the heading. */
  async #arrive() {
    const named = decodeURIComponent(location.hash.slice(1));
    if (named && this.#panes.go(named)) return;
    if (this.#place.isRemembered) {
      await this.#answers.opened;
      if (this.contains(document.activeElement) || this.#place.restore(this.#panes)) return;
    }
    this.querySelector('h1').focus({ preventScroll: true });
  }

  #showState() {
    this.#saveState.show(this.#answers.state, this.#answers.savedAt, this.#answers.isKept);
    this.#stranded.show();
  }

  get #document() {
    return this.closest('.worksheet')?.querySelector('document-view');
  }
}

customElements.define('worksheet-form', WorksheetForm);
