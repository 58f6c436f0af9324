/**
 * How a pack looks on the screen and on paper, A4 and Letter, in black on white: everything below one element of class `pack`,
 * and page numbers in the margin.
 */
export const PACK_STYLE = `
@page { margin: 16mm 15mm 18mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt system-ui, sans-serif; } @bottom-left { content: "Hand-over pack"; font: 8.5pt system-ui, sans-serif; } }
@page pack-across { size: landscape; margin: 12mm 12mm 16mm; }
@page :first { @bottom-left { content: ""; } }
.pack { color: #000; background: #fff; font: 10.5pt/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; max-width: 190mm; margin: 0 auto; padding: 12mm 8mm; overflow-wrap: anywhere; }
.pack * { color: inherit; }
.pack .pack-title { font-size: 26pt; line-height: 1.15; font-weight: 700; margin: 0 0 2mm; padding: 0; border: 0; }
.pack h2 { font-size: 16pt; line-height: 1.2; font-weight: 700; margin: 10mm 0 4mm; padding-bottom: 1.5mm; border-bottom: 1.5pt solid #000; break-after: avoid; }
.pack h3, .pack .pack-contents { font-size: 12pt; line-height: 1.25; font-weight: 700; margin: 6mm 0 2mm; break-after: avoid; padding: 0; border: 0; }
.pack h4 { font-size: 10.5pt; font-weight: 700; margin: 4mm 0 1.5mm; break-after: avoid; }
.pack p { margin: 0 0 2mm; orphans: 3; widows: 3; }
.pack .pack-kind { font-size: 12pt; margin-bottom: 1mm; }
.pack .pack-edition { font-size: 12pt; margin-bottom: 8mm; }
.pack .pack-quiet { font-size: 9pt; color: #333; }
.pack ul, .pack ol { margin: 0 0 3mm; padding-left: 6mm; }
.pack ul { list-style: disc; }
.pack ol { list-style: decimal; }
.pack li { break-inside: avoid; }
.pack a { display: inline-block; min-height: 24px; line-height: 24px; text-decoration: underline; }
.pack blockquote { margin: 0 0 2mm; padding: 2mm 3mm; border: 0.75pt solid #000; border-left-width: 3pt; font-family: Georgia, 'Times New Roman', serif; font-size: 11pt; white-space: pre-wrap; break-inside: avoid; }
.pack table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 4mm; font-size: 9.5pt; line-height: 1.35; }
.pack thead { display: table-header-group; }
.pack th, .pack td { border: 0.5pt solid #555; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: break-word; }
.pack thead th { overflow-wrap: normal; background: #eee; font-weight: 700; border-bottom: 1pt solid #000; print-color-adjust: exact; }
.pack tbody th { font-weight: 600; }
.pack tr { break-inside: avoid; height: 7mm; }
.pack .pack-tick { text-align: center; vertical-align: middle; padding: 1mm 0; }
.pack .pack-tick span { display: inline-block; width: 4mm; height: 4mm; border: 1pt solid #000; vertical-align: middle; }
.pack dl { margin: 0 0 4mm; }
.pack dl > div { display: grid; grid-template-columns: 42mm 1fr; gap: 4mm; padding: 1.2mm 0; border-bottom: 0.5pt solid #999; break-inside: avoid; }
.pack dt { font-weight: 600; }
.pack dd { margin: 0; white-space: pre-line; }
.pack .pack-blank { min-height: 7mm; }
.pack .pack-continuity .pack-blank { min-height: 16mm; }
.pack figure { margin: 0 0 6mm; }
.pack figcaption { font-weight: 700; margin-bottom: 2mm; }
.pack svg { display: block; max-width: 100%; height: auto; }
@media screen and (max-width: 600px) { .pack { padding: 5mm 3mm; } .pack table { table-layout: auto; display: block; overflow-x: auto; } .pack dl > div { grid-template-columns: 1fr; gap: 0; } }
@media print {
  .pack { max-width: none; margin: 0; padding: 0; }
  .pack section { break-before: page; }
  .pack .pack-changes, .pack .pack-warnings, .pack .pack-sign-off { break-before: auto; }
  .pack section > h2 { margin-top: 0; }
  .pack .pack-changes > h2, .pack .pack-warnings > h2, .pack .pack-sign-off > h2 { margin-top: 10mm; }
  .pack .pack-sign-off { break-inside: avoid; }
  .pack .pack-together { break-inside: avoid; }
  .pack .pack-pictures { page: pack-across; }
  .pack figure { break-inside: avoid; break-after: page; margin: 0; }
  .pack figure:last-child { break-after: auto; }
  .pack figure svg { width: 100%; height: 148mm; }
  .pack a { min-height: 0; line-height: inherit; text-decoration: none; }
}
`;
