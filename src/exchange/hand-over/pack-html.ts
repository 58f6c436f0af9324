import { xmlText } from '../picture/xml-text.ts';
import { SECTION_TITLES, TICK, type Block, type Pack } from './pack.ts';
import { PACK_STYLE } from './pack-style.ts';

/** A pack as the inside of an HTML element, every word escaped; its title is `h2` on a page that has one of its own. */
export function packBody({ office, edition, day, cover, sections }: Pack, title: 'h1' | 'h2' = 'h1'): string {
  const contents = sections
    .map(({ id }) => `<li><a href="#pack-${id}">${xmlText(SECTION_TITLES[id])}</a></li>`)
    .join('');
  return [
    `<header><p class="pack-kind">Hand-over pack</p><${title} class="pack-title">${xmlText(office)}</${title}><p class="pack-edition">${xmlText(edition)} · ${xmlText(day)}</p>${cover.map(blockHtml).join('')}`,
    sections.length === 0 ? '' : `<h2 class="pack-contents">In this pack</h2><ol>${contents}</ol>`,
    '</header>',
    ...sections.map(
      ({ id, blocks }) =>
        `<section id="pack-${id}" class="pack-${id}"><h2>${xmlText(SECTION_TITLES[id])}</h2>${blocks.map(blockHtml).join('')}</section>`,
    ),
  ].join('');
}

/** A pack as an HTML document of its own, without scripts, to be read or printed anywhere. */
export const packDocument = (pack: Pack): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(pack.office)}: hand-over pack</title><style>${PACK_STYLE}</style></head><body><main class="pack">${packBody(pack)}</main></body></html>\n`;

/** One piece of a page as HTML, every word escaped. */
export function blockHtml(block: Block): string {
  switch (block.is) {
    case 'heading':
      return block.minor ? `<h4>${xmlText(block.text)}</h4>` : `<h3>${xmlText(block.text)}</h3>`;
    case 'text':
      return `<p${block.quiet ? ' class="pack-quiet"' : ''}>${xmlText(block.text)}</p>`;
    case 'words': {
      const lang = block.language === undefined ? '' : ` lang="${xmlText(block.language)}"`;
      return `<blockquote${lang}>${xmlText(block.text)}</blockquote>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${xmlText(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<div><dt>${xmlText(label)}</dt><dd${value === '' ? ' class="pack-blank"' : ''}>${xmlText(value)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'picture':
      return `<figure><figcaption>${xmlText(block.title)}</figcaption>${block.svg}</figure>`;
    case 'together':
      return `<div class="pack-together">${block.blocks.map(blockHtml).join('')}</div>`;
  }
}

function tableHtml({ head, rows, widths = [] }: Block & { is: 'table' }): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  const cell = (text: string, index: number): string => {
    if (text === TICK) return '<td class="pack-tick"><span role="img" aria-label="to tick"></span></td>';
    // Nothing heads a row whose name is left to be written.
    return index === 0 && text !== '' ? `<th scope="row">${xmlText(text)}</th>` : `<td>${xmlText(text)}</td>`;
  };
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head.map((text) => `<th scope="col">${xmlText(text)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}
