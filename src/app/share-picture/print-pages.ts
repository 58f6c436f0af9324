// oxlint-disable-next-line import/no-unassigned-import -- the stylesheet is the import's effect
import './print-pages.css';

interface PrintPage {
  readonly title: string;
  readonly office: string;
  readonly day: string;
  /** A drawing in which every word is escaped. */
  readonly svg: string;
}

/** Prints pages in place of the app, one picture each across the page; resolves when the browser's window is closed. */
export async function printPages(pages: readonly PrintPage[]): Promise<void> {
  const paper = document.createElement('div');
  paper.className = 'print-pages';
  paper.append(...pages.map(sheetOf));
  document.body.append(paper);
  document.documentElement.dataset['printing'] = 'pictures';
  try {
    await document.fonts.ready;
    window.print();
  } finally {
    delete document.documentElement.dataset['printing'];
    paper.remove();
  }
}

function sheetOf({ title, office, day, svg }: PrintPage): HTMLElement {
  const sheet = document.createElement('section');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const line = document.createElement('p');
  line.textContent = `${office} · ${day}`;
  const picture = document.createElement('div');
  picture.innerHTML = svg;
  sheet.append(heading, line, picture);
  return sheet;
}
