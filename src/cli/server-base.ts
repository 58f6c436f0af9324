import { fail, ok, type Result } from '../base/result.ts';
import type { Refusal } from './command.ts';

/** The address of a backend without a slash at its end; fails with words for one that is none. */
export function serverBase(server: string | undefined): Result<string, Refusal> {
  const refusal: Result<never, Refusal> = fail({
    code: 'usage',
    message: 'Which backend? Say --server with an address such as http://127.0.0.1:4180.',
  });
  if (server === undefined || !URL.canParse(server)) return refusal;
  const { protocol, origin, pathname } = new URL(server);
  return protocol === 'http:' || protocol === 'https:' ? ok(`${origin}${pathname.replace(/\/+$/, '')}`) : refusal;
}
