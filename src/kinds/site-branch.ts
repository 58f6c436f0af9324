import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';

const fields = z.strictObject({
  site: refField('site', {
    label: 'Site',
    term: 'site',
    help: 'Offline while its phones cannot be reached. A backup line counts as online.',
  }),
});
export type SiteBranchSettings = z.infer<typeof fields>;

/** Sorts calls by whether the phones of a site can be reached. */
export const siteBranch: Kind<SiteBranchSettings> = {
  kind: 'site-branch',
  version: 1,
  title: 'Site online?',
  summary: 'Another way while a site’s phones cannot be reached',
  group: 'logic',
  icon: 'wifi-off',
  everyday: false,
  fields,
  initial: (plan) => ({ site: onlyId(plan.sites) }),
  exits: () => [
    { id: 'online', label: 'Online', failure: false },
    { id: 'offline', label: 'Offline', failure: false },
  ],
  describe: ({ site }, plan) => {
    const found = plan.sites[site];
    return found ? `Can the phones of ${found.name} be reached?` : 'Choose a site';
  },
  enter: ({ settings: { site }, facts }) => {
    const link = facts.siteLink(site);
    const code = link === 'offline' ? 'site.offline' : link === 'backup' ? 'site.backup' : 'site.online';
    return { move: 'exit', exit: link === 'offline' ? 'offline' : 'online', lines: [line(code, { site })] };
  },
  inputClasses: () => [],
  lines: {
    'site.online': { says: '**{site:site}** is online', why: 'nobody and no check says otherwise' },
    'site.backup': { says: '**{site:site}** is online', why: 'on its backup line' },
    'site.offline': { says: '**{site:site}** is offline', why: 'its phones cannot be reached' },
  },
  examples: [
    { shows: 'it is online', settings: { site: 'main' }, call: {}, exit: 'online' },
    { shows: 'it is on its backup line', settings: { site: 'main' }, call: linked('backup'), exit: 'online' },
    { shows: 'it is offline', settings: { site: 'main' }, call: linked('offline'), exit: 'offline' },
  ],
};

function linked(link: 'backup' | 'offline') {
  return { situation: { entries: [{ id: 's', kind: 'site' as const, site: 'main', link, untilMs: null }] } };
}
