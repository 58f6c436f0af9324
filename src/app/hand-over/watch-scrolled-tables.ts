/** Keeps the tables in an element that are wider than their place stops of Tab, so that the arrow keys scroll them; answers how to stop. */
export function watchScrolledTables(element: HTMLElement): () => void {
  const mark = () => {
    for (const table of element.querySelectorAll('table')) {
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
      else table.removeAttribute('tabindex');
    }
  };
  const sizes = new ResizeObserver(mark);
  const words = new MutationObserver(mark);
  sizes.observe(element);
  words.observe(element, { childList: true });
  return () => {
    sizes.disconnect();
    words.disconnect();
  };
}
