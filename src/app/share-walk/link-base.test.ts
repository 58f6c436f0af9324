import { expect, it } from 'vitest';
import { isOnlyHere, linkBase } from './link-base.ts';

it('begins links with an address that others can open, where there is one', () => {
  const here = 'http://127.0.0.1:4180';
  expect(linkBase(here, [])).toBe(here);
  expect(linkBase(here, ['http://localhost:5173', 'https://calls.example.com'])).toBe('https://calls.example.com');
  expect(linkBase('https://office.example.com', ['https://calls.example.com'])).toBe('https://office.example.com');
  expect(isOnlyHere('http://[::1]:4180')).toBe(true);
  expect(isOnlyHere('http://127.0.0.1.example.com')).toBe(false);
});
