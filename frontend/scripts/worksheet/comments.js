// What the team says to each other about the questions: one thread for each, behind a small mark with a count.

import { token } from './door.js';
import { Thread } from './thread.js';

const PATIENCE = 8000;

export class Comments {
  #threads = new Map();

  constructor(form, team) {
    const door = new CommentsDoor(team);
    for (const place of form.querySelectorAll('[data-comments]')) {
      this.#threads.set(place.dataset.comments, new Thread(place, door, (text) => form.announce(text)));
    }
  }

  /** All comments of the exercise, the oldest first. */
  hear(comments) {
    const byQuestion = Map.groupBy(comments, ({ address }) => address);
    this.#threads.forEach((thread, address) => thread.show(byQuestion.get(address) ?? []));
  }

  allow(mayComment) {
    this.#threads.forEach((thread) => thread.allow(mayComment));
  }
}

/** Every request resolves to 'done', 'refused' or 'away', and may be sent again. */
class CommentsDoor {
  #address;

  constructor(team) {
    this.#address = `/api/comments/${encodeURIComponent(team)}`;
  }

  write(id, address, text) {
    return this.#send('POST', '', { id, address, text });
  }

  edit(id, text) {
    return this.#send('PUT', `/${id}`, { text });
  }

  settle(id, done) {
    return this.#send('PUT', `/${id}/done`, { done });
  }

  remove(id) {
    return this.#send('DELETE', `/${id}`, {});
  }

  async #send(method, path, body) {
    try {
      let response = await this.#request(method, path, body);
      if (response.status === 403 && (await response.json()).error === 'csrf') {
        // The refusal brought a fresh token with it.
        response = await this.#request(method, path, body);
      }
      if (response.ok) return 'done';
      return [400, 403, 404, 409, 413].includes(response.status) ? 'refused' : 'away';
    } catch {
      return 'away';
    }
  }

  #request(method, path, body) {
    return fetch(this.#address + path, {
      method,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  }
}
