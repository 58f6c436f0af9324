import { useState } from 'react';
import type { EntryContent } from '../../plan/entry-words.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

const HAPPENED = [
  { value: 'offline', label: 'Phones are dead' },
  { value: 'backup', label: 'On the backup line' },
  { value: 'siteRemote', label: 'Everybody works from home' },
  { value: 'teamRemote', label: 'A team works from home' },
] as const;
type Happened = (typeof HAPPENED)[number]['value'];

/** Says that an office cannot be rung at its desks: its line, or its people. */
export function DownSheet(sheet: SheetProps) {
  const { plan, nowMs } = sheet.board;
  const sites = Object.entries(plan.sites);
  const teams = Object.entries(plan.teams);
  const [happened, setHappened] = useState<Happened>('offline');
  const [site, setSite] = useState(sites[0]?.[0] ?? '');
  const [team, setTeam] = useState(teams[0]?.[0] ?? '');
  const hours = hoursInScope(plan, { of: 'site', site }) ?? hoursInScope(plan, { of: 'office' });
  const siteName = plan.sites[site]?.name ?? site;
  const teamName = plan.teams[team]?.name ?? team;
  const content: EntryContent | null =
    happened === 'teamRemote'
      ? team === ''
        ? null
        : { kind: 'teamRemote', team }
      : site === ''
        ? null
        : happened === 'siteRemote'
          ? { kind: 'siteRemote', site }
          : { kind: 'site', site, link: happened };
  const words: Record<Happened, string> = {
    offline: `${siteName} is offline until`,
    backup: `${siteName} on backup until`,
    siteRemote: `${siteName} works from home until`,
    teamRemote: `${teamName} works from home until`,
  };
  return (
    <DeclareSheet
      {...sheet}
      title="An office is down"
      description="Callers are still welcome: calls go where people can be reached."
      content={content}
      choices={untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other')}
      applyWords={(until) => `${words[happened]} ${until}`}
    >
      <Segmented
        label="What happened"
        look="chips"
        size="large"
        value={happened}
        options={HAPPENED.filter(({ value }) => value !== 'teamRemote' || teams.length > 0)}
        onChange={setHappened}
      />
      {happened === 'teamRemote' ? (
        <SelectField
          label="Which team"
          value={team}
          options={teams.map(([id, { name }]) => ({ value: id, label: name }))}
          onChange={setTeam}
        />
      ) : (
        sites.length > 1 && (
          <Segmented
            label="Which office"
            look="chips"
            size="large"
            value={site}
            options={sites.map(([id, { name }]) => ({ value: id, label: name }))}
            onChange={setSite}
          />
        )
      )}
    </DeclareSheet>
  );
}
