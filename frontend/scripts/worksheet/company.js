// The team around the exercise: what I may do here, who is in which field, what colleagues have just written, and what
// they say about the questions.

import { Access } from './access.js';
import { partOf } from './addresses.js';
import { Comments } from './comments.js';
import { Presence } from './presence.js';
import { Tags } from './tags.js';

export class Company {
  #form;
  #access;
  #presence;
  #tags;
  #comments;

  /** `heard(exercise, changes)` learns how many changes the answers of the exercise have seen. */
  constructor(form, team, heard) {
    this.#form = form;
    this.#access = new Access(form);
    this.#presence = new Presence(form, team, heard);
    this.#tags = new Tags(form);
    this.#comments = new Comments(form, team);
  }

  /** Begins to tell where I am, until the signal. */
  start(signal) {
    this.#presence.start(signal);
  }

  /** What the server tells; each message is a part of it. */
  hear({ exercise, access, people, visitors, comments }) {
    if (exercise !== undefined) this.#presence.enter(exercise);
    if (access !== undefined) {
      this.#access.become(access);
      this.#comments.allow(access !== 'read');
    }
    if (people !== undefined) partOf(this.#form, 'people').innerHTML = people;
    if (visitors !== undefined) this.#tags.visit(visitors);
    if (comments !== undefined) this.#comments.hear(comments);
  }

  /** New controls stand in the form: they follow what I may do. */
  welcome(within) {
    this.#access.apply(within);
    this.#tags.again(within);
  }

  /** A colleague's words have just appeared at an address. */
  wrote(address, by) {
    this.#tags.wrote(address, by);
  }
}
