import { expect, it } from 'vitest';
import { unwiredText } from './safety-net-text.ts';

const failed = { id: 'failed', label: 'Failed', failure: true } as const;
const ended = { id: 'ended', label: 'Nothing said', failure: true, unwired: 'goodbye' } as const;

it('says that the call ends only when every exit without a wire ends it', () => {
  expect(unwiredText([ended], 'Front desk mailbox')).toBe('the call ends');
  expect(unwiredText([ended, failed], 'Front desk mailbox')).toBe('Front desk mailbox');
  expect(unwiredText([failed], 'Front desk mailbox')).toBe('Front desk mailbox');
  expect(unwiredText([], 'Front desk mailbox')).toBe('Front desk mailbox');
});
