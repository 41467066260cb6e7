// The way to the server: sends changes and says what became of them. Needs no Vaadin session, so it works when the
// page's connection has gone.

/** Instead of a team, where somebody writes for themselves: it never comes up among a team's answers. */
export const OWN = 'own';

const PATIENCE = 8000;
const UNREACHABLE = { outcome: 'unreachable' };
const SIGNED_OUT = { outcome: 'signed-out' };

export class Door {
  #address;
  #person = null;
  #token = null;

  constructor(team, address = `/api/answers/${encodeURIComponent(team)}`) {
    this.#address = address;
  }

  /**
   * Who is signed in, and the key of their journal: {outcome: 'answered', person, key, now}, or one of the outcomes of
   * `send`. The first answer says whose answers these are; for somebody else we are signed out.
   */
  async who() {
    try {
      if (!token()) await get('/api/session');
      const response = await get('/api/journal');
      if (!response.ok || !isJson(response)) return refusal(response);
      const { person, key } = await response.json();
      this.#person ??= person;
      if (person !== this.#person) return SIGNED_OUT;
      this.#token = token();
      return { outcome: 'answered', person, key, now: Date.parse(response.headers.get('Date')) || Date.now() };
    } catch {
      return UNREACHABLE;
    }
  }

  /**
   * Resolves to {outcome: 'answered', results}, or to one of the outcomes 'signed-out', 'closed' (we may not write here)
   * and 'unreachable'. Never rejects. `leaving`: the page may be gone before there is an answer.
   */
  async send(client, changes, leaving = false) {
    if (!this.#isSamePerson()) {
      if (leaving) return UNREACHABLE;
      const who = await this.who();
      if (who.outcome !== 'answered') return who;
    }
    const body = JSON.stringify({ client, changes });
    try {
      let response = await this.#post(body, leaving);
      if (response.status === 403 && (await this.who()).outcome === 'answered') {
        // The refusal brought a fresh token with it.
        response = await this.#post(body, leaving);
      }
      return await outcome(response);
    } catch {
      return UNREACHABLE;
    }
  }

  /** What stands in an exercise, by address; nothing where it can't be had. */
  async read(exercise) {
    try {
      const response = await get(`${this.#address}/${encodeURIComponent(exercise)}`);
      return response.ok && isJson(response) ? (await response.json()).answers : {};
    } catch {
      return {};
    }
  }

  /** Signing in changes the token: whoever comes with another one has to be asked who they are, before words are sent. */
  #isSamePerson() {
    return this.#token !== null && this.#token === token();
  }

  #post(body, leaving) {
    return fetch(this.#address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
      body,
      keepalive: leaving,
      signal: leaving ? undefined : AbortSignal.timeout(PATIENCE),
    });
  }
}

function get(path) {
  return fetch(path, { headers: { Accept: 'application/json' }, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
}

async function outcome(response) {
  return response.ok && isJson(response)
    ? { outcome: 'answered', results: (await response.json()).results }
    : refusal(response);
}

function refusal(response) {
  if (response.status === 401 || response.redirected) return SIGNED_OUT;
  return response.status === 403 || response.status === 404 ? { outcome: 'closed' } : UNREACHABLE;
}

function isJson(response) {
  return response.headers.get('Content-Type')?.includes('json') ?? false;
}

/** The token lies in a cookie, so that it outlives the session; signing in again puts a new one there. */
export function token() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
