/** The windows over the page; one is open at a time. */
export type PageDialog = 'publish' | 'conflict' | 'help' | 'palette' | 'changes';
