/** Flow prepares a view before it shows it, and what is hidden takes no focus. An observer first calls for a real size. */
export function whenShown(element, act) {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(element);
}
