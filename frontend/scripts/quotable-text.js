/*
 * <quotable-text>: fires "words-selected" with the words that are selected in it, without those that are shown as
 * removed. Clicking into the text selects nothing and says so; clicking elsewhere leaves the choice as it was.
 */
const PAUSE = 200;

class QuotableText extends HTMLElement {
  connectedCallback() {
    this.listener = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.look(), PAUSE);
    };
    document.addEventListener('selectionchange', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.listener);
    clearTimeout(this.timer);
  }

  look() {
    const selection = document.getSelection();
    if (!selection.rangeCount || !this.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      return;
    }
    const words = this.words(selection.getRangeAt(0));
    if (words !== this.last) {
      this.last = words;
      this.dispatchEvent(new CustomEvent('words-selected', { detail: words }));
    }
  }

  words(range) {
    const selected = range.cloneContents();
    selected.querySelectorAll('del, .visually-hidden').forEach(unseen => unseen.remove());
    return selected.textContent.trim();
  }
}

customElements.define('quotable-text', QuotableText);
