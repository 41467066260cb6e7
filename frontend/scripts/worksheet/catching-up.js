// A change that never arrived is fetched. The server says at every sign of life how many changes the answers of the
// exercise have seen: the sum of their revisions. A page that has heard of fewer, also after what is under way has had
// time to arrive, reads the exercise once, and takes in what is news as if it had been told.

import { Door } from './door.js';

const UNDER_WAY = 1500;

export class CatchingUp {
  #door;
  #answers;
  #told = 0;
  #isLooking = false;

  constructor(team, answers) {
    this.#door = new Door(team);
    this.#answers = answers;
  }

  async hear(exercise, changes) {
    this.#told = Math.max(this.#told, changes);
    if (this.#isLooking) return;
    this.#isLooking = true;
    const isBehind = () => this.#answers.changesIn(exercise) < this.#told;
    for (let goal = 0; isBehind() && goal < this.#told; ) {
      goal = this.#told;
      await new Promise((resolve) => setTimeout(resolve, UNDER_WAY));
      if (isBehind()) await this.#read(exercise);
    }
    this.#isLooking = false;
  }

  /** By whom is not known: it comes in without a name, like our own words from another tab. */
  async #read(exercise) {
    const answers = await this.#door.read(exercise);
    for (const [address, { value, revision }] of Object.entries(answers)) {
      this.#answers.hear({ address, value, revision, isOurs: true });
    }
  }
}
