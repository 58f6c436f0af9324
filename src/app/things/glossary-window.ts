import { createStore } from 'zustand/vanilla';

/** Whether the glossary is open, and at which word. */
export interface GlossaryWindow {
  readonly open: boolean;
  /** The id of the word to begin with, or null. */
  readonly at: string | null;
}

/** The one glossary of the screen: any word may open it, and whoever draws the page shows it. */
export const glossaryWindow = createStore<GlossaryWindow>(() => ({ open: false, at: null }));

/** Opens the glossary, at a word where one is given. */
export const onGlossary = (at: string | null = null): void => glossaryWindow.setState({ open: true, at });

/** Closes the glossary. */
export const closeGlossary = (): void => glossaryWindow.setState({ open: false, at: null });
