// Ctrl+K, or ⌘K, leads to the search box from anywhere.
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const box = [...document.querySelectorAll('.search-box input')].find((input) => input.checkVisibility());
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
