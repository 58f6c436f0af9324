/** What each placeholder of a greeting becomes, in words. */
export const PLACEHOLDER_WORDS: Readonly<Record<string, string>> = {
  'opens next': 'When you open again, such as “9 AM tomorrow”',
  'closed until': 'When you are back after a closure, such as “1 PM today”',
  holiday: 'The name of the holiday it is, such as “Thanksgiving”',
  'on call': 'Who is on call now, such as “Priya Nair”',
};
