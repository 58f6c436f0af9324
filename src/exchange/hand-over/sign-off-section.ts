import type { Block } from './pack.ts';

/** Where the office and whoever set the phones up agree on paper. */
export function signOffSection(edition: string): Block[] {
  const rows = ['Name', 'Role', 'Date', 'Signature'].map((label) => [label, ''] as const);
  return [
    {
      is: 'text',
      text: `This pack is about: ${edition}. By signing, both sides say that they have read it, and that the calls of the test sheet were made.`,
    },
    {
      is: 'together',
      blocks: [
        { is: 'heading', text: 'For the office' },
        { is: 'facts', rows },
      ],
    },
    {
      is: 'together',
      blocks: [
        { is: 'heading', text: 'For whoever set it up' },
        { is: 'facts', rows },
      ],
    },
  ];
}
