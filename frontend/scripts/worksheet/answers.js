// What we know of the team's answers, and what of ours the server has not got yet.

import { Door, OWN } from './door.js';
import { keepDraftsIn } from './drafts.js';
import { openJournal } from './journal.js';
import { Known } from './known.js';
import { Outbox } from './outbox.js';
import { Replies } from './replies.js';
import { Tabs } from './tabs.js';
import { Unsaved } from './unsaved.js';
import { isTooLong, same } from './values.js';

const PAUSE = 2000;
const teams = new Map();

/** The answers of a team; they outlive the screen. What somebody writes for themselves alone has a door of its own. */
export function answersOf(team, address) {
  if (!teams.has(team)) {
    teams.set(team, new Answers(team, address));
  }
  return teams.get(team);
}

/**
 * Tells of `state`, of the journal being `opened`, and of an address that is `settled`, in `conflict`, `refused`,
 * `waiting` for me to leave it, or `mirrored` because I wrote there in another tab.
 */
export class Answers extends EventTarget {
  #team;
  #door;
  #unsaved;
  #known = new Known();
  #journal = null;
  #tabs = null;
  #outbox = null;
  #replies = null;
  #said = null;
  #delay = 'opening';
  /** Addresses that this page has no place for. */
  homeless = new Set();
  /** What was written for another team. */
  elsewhere = [];
  savedAt = null;
  /** Resolves when it is known what an earlier page could not save. */
  opened;

  constructor(team, address) {
    super();
    this.#team = team;
    this.#door = new Door(team, address);
    this.#unsaved = new Unsaved(team, (message) => this.#tabs?.tell(message));
    addEventListener('beforeunload', (event) => this.isAtRisk && event.preventDefault());
    addEventListener('before-sign-out', (event) => event.detail.wait(this.prepareToLeave()));
    addEventListener('before-reload', (event) => this.isAtRisk && event.preventDefault());
    addEventListener('before-reload', (event) => event.detail.wait(this.prepareToLeave()));
    this.opened = this.#open();
  }

  /** Finds out whose answers these are, and takes up what an earlier page could not save. */
  async #open() {
    let who = await this.#door.who();
    for (; who.outcome !== 'answered'; who = await this.#door.who()) {
      this.#delay = who.outcome === 'unreachable' ? 'unsaved' : who.outcome;
      this.tell();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    this.#journal = await openJournal(who);
    this.#tabs = new Tabs(`answers-${who.person}-${this.#team}`);
    this.#replies = new Replies(this, this.#known, this.#unsaved, this.#tabs);
    this.#tabs.addEventListener('message', ({ detail }) => this.#hearTab(detail));
    this.#takeUp(await this.#journal.entries());
    this.#outbox = new Outbox(this.#door, this.#tabs, this);
    this.#delay = null;
    this.dispatchEvent(new Event('opened'));
    this.#outbox.open(this.#journal);
    this.tell();
  }

  #takeUp(recorded) {
    const isOurs = (entry) => entry.team === this.#team;
    const answers = recorded.filter((entry) => !entry.draft);
    keepDraftsIn(this.#journal, this.#team, recorded.filter((entry) => entry.draft && isOurs(entry)));
    this.elsewhere = answers.filter((entry) => !isOurs(entry) && entry.team !== OWN && this.#team !== OWN);
    for (const entry of this.#unsaved.keepIn(this.#journal, answers.filter(isOurs))) {
      // Somebody was quick: both what stands in the journal and what was typed meanwhile are kept.
      this.#unsaved.put(entry.address, { conflict: { theirs: entry.value, revision: this.#known.at(entry.address).revision } });
    }
    for (const { address, basis, base } of this.#unsaved.all()) {
      this.#known.base(address, basis, base);
      this.renew(address);
    }
  }

  get isOpen() {
    return this.#delay === null;
  }

  /** What the page was made with. Returns what its field should show: our own unsaved words, if there are any. */
  learn(address, value, revision) {
    const entry = this.#unsaved.at(address);
    this.#known.learn(address, value, revision, revision >= this.#known.at(address).revision);
    if (!entry) return this.adopt(address);
    this.renew(address);
    return entry.value;
  }

  /** Somebody wrote here. `label` names the question, for the day on which there is none any more. */
  typed(address, value, label) {
    const known = this.#known.at(address);
    const entry = this.#unsaved.at(address);
    if (entry?.conflict) {
      this.#unsaved.put(address, { value });
    } else if (!entry?.sent.length && same(value, known.basis)) {
      // Typed back to what is saved: there is nothing to send.
      this.#unsaved.drop(address);
    } else {
      const refused = isTooLong(value) ? 'refused.tooLong' : null;
      const number = entry?.number ?? this.#outbox?.number() ?? null;
      this.#unsaved.put(address, { value, label, refused, number, basis: known.basis, base: known.basisRevision });
    }
    this.#outbox?.put();
    this.tell();
  }

  /** A colleague's change, as the server tells it to everybody. Our own come back too. */
  hear({ address, value, revision, client, by, at, isOurs = client === this.#outbox?.client }) {
    if (!this.#known.learn(address, value, revision)) return;
    const entry = this.#unsaved.at(address);
    if (entry?.conflict) {
      this.#unsaved.put(address, { conflict: { theirs: this.truthAt(address), revision, by, at } });
      this.emit('conflict', address);
    } else {
      if (!entry) this.emit('settled', address, isOurs ? undefined : by);
      else if (!isOurs) this.emit('waiting', address, by);
    }
  }

  changesIn(exercise) {
    return this.#known.changesIn(exercise);
  }

  /** The field shows the truth from now on. */
  adopt(address) {
    return this.#known.adopt(address);
  }

  truthAt(address) {
    return this.#known.truthAt(address);
  }

  /** Our own words at this address that the server has not got. */
  unsavedAt(address) {
    return this.#unsaved.at(address);
  }

  unsaved() {
    return this.#unsaved.all();
  }

  isHeld(address) {
    return this.#unsaved.at(address) !== undefined;
  }

  /** What shall be sent. */
  waiting() {
    return this.#unsaved.all().filter((entry) => !entry.conflict && !entry.refused && !this.homeless.has(entry.address));
  }

  get state() {
    const trouble = this.#delay ?? this.#outbox.trouble;
    if (trouble && (!this.isOpen || this.waiting().length > 0)) return trouble;
    if (this.#unsaved.all().some((entry) => entry.conflict)) return 'conflict';
    if (this.#unsaved.all().some((entry) => entry.refused)) return 'refused';
    return this.waiting().length > 0 ? 'saving' : 'saved';
  }

  /** Whether what was written outlives this page, and be it unsaved. */
  get isKept() {
    return this.#journal?.isLasting ?? false;
  }

  /** Whether closing the page now would be unwise. */
  get isAtRisk() {
    const isWaiting = this.waiting().length > 0;
    return this.isKept
      ? isWaiting && (!navigator.onLine || this.#outbox?.trouble === 'unsaved')
      : this.#unsaved.all().length > 0;
  }

  keepMine(address, value = this.#unsaved.at(address).value) {
    const known = this.#known.at(address);
    this.adopt(address);
    if (same(value, known.truth)) return this.takeTheirs(address);
    const refused = isTooLong(value) ? 'refused.tooLong' : null;
    this.#unsaved.put(address, { value, refused, conflict: null, sent: [], basis: known.basis, base: known.revision });
    this.emit('conflict', address);
    this.emit('mirrored', address);
    this.#outbox.put();
    this.tell();
    return this.flush();
  }

  takeTheirs(address) {
    const { theirs } = this.#unsaved.at(address).conflict ?? {};
    if (theirs !== undefined && !same(theirs, this.truthAt(address))) {
      return this.keepMine(address, theirs);
    }
    this.#unsaved.drop(address);
    this.emit('conflict', address);
    this.emit('settled', address);
    this.tell();
  }

  /** Its writer has thrown it away. */
  discard(entry) {
    if (entry.team === this.#team) {
      this.homeless.delete(entry.address);
      this.#unsaved.drop(entry.address);
      this.emit('settled', entry.address);
    } else {
      this.elsewhere = this.elsewhere.filter((other) => other !== entry);
      this.#journal.forget(entry);
    }
    this.tell();
  }

  /** Sends what waits; true when everything of this exercise is saved. */
  async flush(exercise = '') {
    await this.#outbox?.flush();
    return !this.#unsaved.all().some(({ address }) => address.startsWith(exercise));
  }

  /** Before the page is left on purpose: saved where that goes, kept in the journal otherwise. */
  async prepareToLeave() {
    await this.flush();
    await this.#journal?.written();
  }

  leave() {
    this.#outbox?.leave();
  }

  // --- for the outbox ---

  compose(entry) {
    return this.#known.compose(entry);
  }

  sends(entry, sent) {
    this.#unsaved.put(entry.address, { sent, number: null });
  }

  /** What became of a change. */
  acknowledge(change, result) {
    this.#replies.take(change, result);
  }

  /** Said once per change of state, and again when a later save has a later time. */
  tell() {
    const said = [this.state, this.isKept, this.state === 'saved' && this.savedAt?.getTime()].join();
    if (said !== this.#said) {
      this.#said = said;
      this.dispatchEvent(new Event('state'));
      this.tellTabs();
    }
  }

  /** A sign of life of the tab that sends. */
  tellTabs() {
    if (this.#tabs?.isOurTurn) {
      this.#tabs.tell({ type: 'state', trouble: this.#outbox?.trouble ?? null, savedAt: this.savedAt });
    }
  }

  /** A conflict from the journal or from another tab is about what stands there now. */
  renew(address) {
    const { conflict } = this.#unsaved.at(address);
    const { truth, revision } = this.#known.at(address);
    if (conflict && revision > conflict.revision) {
      this.#unsaved.put(address, { conflict: { ...conflict, theirs: truth, revision } });
    }
  }

  /** What another tab of the same person tells. */
  #hearTab(message) {
    if (message.type === 'state') {
      this.savedAt = message.savedAt;
      this.#outbox?.hearOf(message.trouble);
    } else {
      this.#replies.mirror(message);
    }
    this.#outbox?.schedule();
    this.tell();
  }

  emit(type, address, by) {
    this.dispatchEvent(new CustomEvent(type, { detail: { address, by } }));
  }
}
