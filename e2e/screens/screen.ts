import type { Page } from '@playwright/test';
import type { Backend } from '../backend.ts';
import type { Designer } from '../pages/designer.ts';

/** What a picture is taken of: how it is arranged from the open sample office, and where it is looked at. */
export interface Screen {
  readonly arrange: (set: Stage) => Promise<void>;
  /** Also on a phone. */
  readonly phone?: boolean;
  /** Only on a phone and a wide screen in light: the arranging takes long. */
  readonly once?: boolean;
  /** A first visitor, with the tour. */
  readonly firstVisit?: boolean;
}

/** Everything that an arrangement works with. */
export interface Stage {
  readonly page: Page;
  readonly designer: Designer;
  readonly backend: Backend;
}

/** Screens by the names of their pictures. */
export type Screens = Readonly<Record<string, Screen>>;
