import type { FlowQuestion } from '../things/flow-dialogs.tsx';

/** The windows over the page; one is open at a time. */
export type PageDialog = 'publish' | 'conflict' | 'help' | 'palette' | 'changes' | `${FlowQuestion}-flow`;
