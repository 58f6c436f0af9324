import type { Declared } from '../../protocol/situation-schemas.ts';

/** The sheet that is open over the board, and what it is about. */
export type SheetName =
  | { readonly is: 'close' | 'open' | 'down' }
  | { readonly is: 'switch'; readonly mode: string }
  | { readonly is: 'person'; readonly person: string }
  | { readonly is: 'swap'; readonly rotation: string; readonly level: string }
  | { readonly is: 'signIn'; readonly team: string; readonly person: string }
  | { readonly is: 'end'; readonly declared: Declared };
