import { createContext } from 'react';

/** Saves what the person works on as a file, for where the page cannot go on; null where there is nothing to save. */
export const SaveCopyContext = createContext<(() => void) | null>(null);
