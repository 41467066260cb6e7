// What the server answered to a change, here or in another tab, and what that means for what we know and for what is
// still unsaved.

import { hasMore } from './unsaved.js';
import { isContinued, same } from './values.js';

export class Replies {
  #answers;
  #known;
  #unsaved;
  #tabs;

  constructor(answers, known, unsaved, tabs) {
    this.#answers = answers;
    this.#known = known;
    this.#unsaved = unsaved;
    this.#tabs = tabs;
  }

  take(change, result) {
    const entry = this.#unsaved.at(change.address);
    const sent = (entry?.sent ?? []).filter(({ client, sequence }) => client !== change.client || sequence > change.sequence);
    if (result.status === 'conflict') {
      this.#collide(change, result, entry);
    } else if (result.status === 'refused') {
      this.#refuse(change, result, entry, sent);
    } else {
      this.#save(change, result, entry, sent);
    }
  }

  /** Another tab of the same person has written, or has heard something. */
  mirror({ type, entry, address = entry?.address, ...message }) {
    if (type === 'entry' && this.#unsaved.takeOver(entry)) {
      this.#known.base(address, entry.basis, entry.base);
      this.#answers.renew(address);
      this.#answers.emit('mirrored', address);
    } else if (type === 'gone' && this.#unsaved.giveUp({ address, ...message })) {
      this.#answers.emit('mirrored', address);
      this.#answers.emit('settled', address);
    } else if (type === 'truth' && !this.#unsaved.at(address)?.conflict) {
      // Whatever comes first, this or the server's own telling, is shown: the second is no news. A conflict waits for the
      // server's, which says by whom.
      this.#answers.hear({ address, value: message.truth, revision: message.revision, isOurs: true });
    }
  }

  #save(change, { value, revision }, entry, sent) {
    const { address, typed } = change;
    const known = this.#known.at(address);
    if (revision >= known.basisRevision) {
      this.#known.base(address, typed, revision);
    }
    this.#learn(address, value === undefined ? change.value : value, revision);
    this.#answers.savedAt = new Date();
    if (!entry) return;
    if (sent.length > 0 || !same(entry.value, typed)) {
      this.#unsaved.put(address, { sent, basis: known.basis, base: known.basisRevision });
    } else {
      this.#unsaved.drop(address);
      this.#answers.emit('refused', address);
      this.#answers.emit('settled', address);
    }
  }

  #collide({ address }, { revision, value, by, at }, entry) {
    this.#learn(address, value, revision);
    const known = this.#known.at(address);
    if (!entry || entry.conflict?.revision >= known.revision) return;
    if (same(entry.value, known.truth)) {
      this.#unsaved.drop(address);
      this.#answers.emit('settled', address);
      return;
    }
    this.#unsaved.put(address, { sent: [], conflict: { theirs: known.truth, revision: known.revision, by, at } });
    if (isRow(address) && entry.value !== null && known.truth !== null) {
      // Two moved the same row: the later move counts, nobody's words are touched.
      this.#answers.keepMine(address);
    } else {
      this.#answers.emit('conflict', address);
    }
  }

  #refuse({ address }, { reason }, entry, sent) {
    if (!entry) return;
    if (reason === 'worksheet.refused.sequenceReused') return this.#findOther(address, entry);
    const isLater = hasMore(entry);
    this.#unsaved.put(address, { sent, refused: isLater ? entry.refused : reason.replace('worksheet.', '') });
    this.#answers.emit('refused', address);
  }

  /**
   * The server has another state of this change: a later one, sent by a page in its last moment, or an earlier one, sent
   * by the tab from which this one took over in the middle of it. Otherwise it met somebody else's words.
   */
  #findOther(address, { value, base }) {
    const { truth, revision } = this.#known.at(address);
    if (isContinued(value, truth)) {
      this.#unsaved.drop(address);
      this.#answers.emit('settled', address);
    } else if (revision > base && isContinued(truth, value)) {
      this.#known.adopt(address);
      this.#unsaved.put(address, { sent: [], number: null, basis: truth, base: revision });
    } else {
      this.#unsaved.put(address, { sent: [], conflict: { theirs: truth, revision } });
      this.#answers.emit('conflict', address);
    }
  }

  #learn(address, value, revision) {
    const known = this.#known.at(address);
    this.#known.learn(address, value, revision, revision >= known.revision);
    this.#tabs.tell({ type: 'truth', address, truth: known.truth, revision: known.revision });
  }
}

function isRow(address) {
  return address.split('/').length === 3;
}
