// Stands in the page before everything else and tells the test what the person is told: which changes the server has
// acknowledged, and what stood in the fields at each moment when the screen said that all of it is saved.
(() => {
  const tell = (what, detail) => console.debug(`witness ${what} ${JSON.stringify(detail)}`);
  const ask = window.fetch;

  window.fetch = async (address, options) => {
    const response = await ask(address, options);
    if (options?.method === 'POST' && String(address).startsWith('/api/answers/') && response.ok) {
      const { client } = JSON.parse(options.body);
      const { results } = await response.clone().json();
      for (const { status, sequence } of results) {
        if (status === 'saved' || status === 'merged') tell('acknowledged', { client, sequence });
      }
    }
    return response;
  };

  let said = '';
  const listen = () => {
    const line = document.querySelector('.save-state');
    const says = line ? `${line.dataset.state} ${line.textContent}` : '';
    if (says === said) return;
    said = says;
    tell('state', line?.dataset.state ?? '');
    if (line?.dataset.state === 'saved') {
      const fields = document.querySelectorAll('textarea[data-address], input[data-address]');
      tell('saved', Object.fromEntries(Array.from(fields, (field) => [field.dataset.address, field.value])));
    }
  };
  new MutationObserver(listen).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-state'],
  });
})();
