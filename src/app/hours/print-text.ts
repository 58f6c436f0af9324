/** Prints a plain text on a page of its own; nothing of the screen is printed. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null) return;
  const body = page.document.createElement('pre');
  body.textContent = text;
  page.document.body.append(body);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}
