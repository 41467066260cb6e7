/* <reading-end>: fires "reading-end-reached" once, when it has been in sight for a moment. */
const MOMENT = 1000;

class ReadingEnd extends HTMLElement {
  connectedCallback() {
    this.observer = new IntersectionObserver(entries => this.seen(entries.at(-1).isIntersecting));
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  seen(inSight) {
    clearTimeout(this.timer);
    if (inSight) {
      this.timer = setTimeout(() => this.reached(), MOMENT);
    }
  }

  reached() {
    this.observer.disconnect();
    this.dispatchEvent(new CustomEvent('reading-end-reached'));
  }
}

customElements.define('reading-end', ReadingEnd);
