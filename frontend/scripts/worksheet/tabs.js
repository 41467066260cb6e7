// The tabs in which one person has the same answers open. They tell each other everything, and one of them sends: the
// one that was typed in last. It takes the turn over by itself, so a tab that hangs holds nobody up; when the sending
// tab closes, another one goes on.

const PAUSE = 1000;

/** Tells of each `message` of another tab, and of the `turn` when it has become ours. */
export class Tabs extends EventTarget {
  #name;
  #channel;
  #held = null;

  constructor(name) {
    super();
    this.#name = name;
    if (!navigator.locks) return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.dispatchEvent(new CustomEvent('message', { detail: data }));
    this.#queue();
  }

  /** Without locks every tab sends for itself: sending twice harms nobody. */
  get isOurTurn() {
    return !navigator.locks || this.#held !== null;
  }

  tell(message) {
    this.#channel?.postMessage(message);
  }

  /** Somebody types here: from now on we send. */
  take() {
    if (!this.isOurTurn) this.#request({ steal: true });
  }

  /** Waits in line for ever: for the case that the tab whose turn it is closes, also after another one took ours. */
  async #queue() {
    for (;;) {
      const wasHeld = await this.#request({});
      if (!wasHeld) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Holds the turn until another tab takes it; false where it never came. */
  async #request(options) {
    let held = null;
    try {
      await navigator.locks.request(this.#name, options, () => {
        held = {};
        this.#held = held;
        this.dispatchEvent(new Event('turn'));
        return new Promise(() => {});
      });
    } catch {
      if (this.#held === held) this.#held = null;
    }
    return held !== null;
  }
}
