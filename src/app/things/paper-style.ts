/** On paper the app gives way to the pack, however deep it stands in the page. */
export const PAPER_STYLE = `
@media print {
  :has(.pack) { display: block !important; position: static !important; height: auto !important; min-height: 0 !important; max-height: none !important; width: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important; transform: none !important; contain: none !important; }
  body :not(:has(.pack), .pack, .pack *) { display: none !important; }
  .pack { border: 0 !important; }
}
`;
