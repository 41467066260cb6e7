// A bad network for the answers, in the page itself: requests are lost, their answers are lost, they arrive twice or
// late. Begins with a seed in window.roughNetwork, and is calm when window.roughNetwork.isCalm says so.
(() => {
  const real = window.fetch.bind(window);
  const network = { seed: 1, isCalm: true, met: [] };
  window.roughNetwork = network;

  function random() {
    network.seed = (network.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(network.seed ^ (network.seed >>> 15), 1 | network.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  const fates = {
    async lost() {
      throw new TypeError('Lost on the way');
    },
    async unanswered(input, init) {
      await real(input, init);
      throw new TypeError('The answer was lost');
    },
    async twice(input, init) {
      await real(input, init);
      return real(input, init);
    },
    async late(input, init) {
      await new Promise((arrive) => setTimeout(arrive, 400 * random()));
      return real(input, init);
    },
    fine: real,
  };

  window.fetch = (input, init) => {
    if (init?.method !== 'POST' || !String(input).includes('/api/answers/') || network.isCalm) {
      return real(input, init);
    }
    const names = ['lost', 'unanswered', 'unanswered', 'twice', 'late', 'late', 'fine', 'fine'];
    const fate = names[Math.floor(random() * names.length)];
    network.met.push(fate);
    return fates[fate](input, init);
  };
})();
