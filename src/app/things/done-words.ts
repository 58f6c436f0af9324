const DONE: Readonly<Record<string, string>> = {
  Add: 'Added',
  Collapse: 'Collapsed',
  Connect: 'Connected',
  Copy: 'Copied',
  Delete: 'Deleted',
  Disconnect: 'Disconnected',
  Duplicate: 'Duplicated',
  Group: 'Grouped',
  Insert: 'Inserted',
  Lead: 'Led',
  Move: 'Moved',
  Open: 'Opened',
  Paste: 'Pasted',
  Remove: 'Removed',
  Rename: 'Renamed',
  Take: 'Took',
  Ungroup: 'Ungrouped',
};

/** What an undo step of this name has done, to be read aloud: "Deleted “Lunch greeting”" for "Delete “Lunch greeting”". */
export const doneWords = (label: string): string => label.replace(/^\w+/, (verb) => DONE[verb] ?? verb);
