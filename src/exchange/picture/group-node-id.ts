/** The id of the card of a collapsed group beside those of steps, which hold no colon; what names any group of a picture goes by it too. */
export const groupNodeId = (group: string): string => `group:${group}`;
