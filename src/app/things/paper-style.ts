/** Styles by which on paper the app gives way to the element of a class, however deep it stands in the page. */
export const paperStyle = (of: string): string => `
@media print {
  :has(.${of}) { display: block !important; position: static !important; height: auto !important; min-height: 0 !important; max-height: none !important; width: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important; transform: none !important; contain: none !important; }
  body :not(:has(.${of}), .${of}, .${of} *) { display: none !important; }
  .${of} { border: 0 !important; }
}
`;
