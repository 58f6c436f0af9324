import { blockHtml } from '../hand-over/pack-html.ts';
import { PACK_STYLE } from '../hand-over/pack-style.ts';
import { xmlText } from '../picture/xml-text.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { SHEET_SECTIONS } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

/** How a worksheet looks on paper: as the hand-over pack, with room to write in. */
export const WORKSHEET_STYLE = `${PACK_STYLE}
@page { @bottom-left { content: "Discovery worksheet"; } }
@page pack-across { @bottom-left { content: "Discovery worksheet"; font: 8.5pt system-ui, sans-serif; } }
.pack .sheet-section tr { height: 9mm; }
.pack .sheet-section > h2 + p { break-after: avoid; }
.pack .sheet-section dl > div { grid-template-columns: 62mm 1fr; align-items: end; }
.pack .sheet-section .pack-blank { min-height: 9mm; }
@media screen and (max-width: 600px) { .pack .sheet-section dl > div { grid-template-columns: 1fr; } }
@media print {
  .pack .sheet-section { break-before: auto; }
  .pack .sheet-section > h2 { margin-top: 8mm; }
  .pack .sheet-across { page: pack-across; }
  .pack .sheet-across > h2 { margin-top: 0; }
}
`;

/** Which of two sheets is printed: the empty one, or one with the answers that are there. */
export type SheetPrint = 'empty' | 'filled';

/** A worksheet as the inside of an HTML element of class `pack`, every word escaped. */
export function worksheetBody(sheet: Worksheet, print: SheetPrint): string {
  const name = print === 'filled' ? sheet.office.answers.name.trim() : '';
  const head =
    `<header><p class="pack-kind">Discovery worksheet</p><h1>${xmlText(name === '' ? 'How should our phones be answered?' : name)}</h1>` +
    '<p>Fill in what you know and leave the rest empty: what is open is asked later. From the answers a first call flow is drawn, which you can try before any real call takes it.</p></header>';
  const sections = SHEET_SECTIONS.map(([id, section], index) => {
    const { blocks, isWide } = sheetBlocks(sheet, id, print);
    const inside = blocks.map(blockHtml).join('');
    return `<section id="sheet-${id}" class="sheet-section${isWide ? ' sheet-across' : ''}"><h2>${index + 1}. ${xmlText(section.title)}</h2><p>${xmlText(section.lead)}</p>${inside}</section>`;
  });
  return [head, ...sections].join('');
}

/** A worksheet as an HTML document of its own, without scripts, to be printed anywhere. */
export const worksheetDocument = (sheet: Worksheet, print: SheetPrint): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Discovery worksheet</title><style>${WORKSHEET_STYLE}</style></head><body><main class="pack">${worksheetBody(sheet, print)}</main></body></html>\n`;
