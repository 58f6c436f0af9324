import { useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { Plan } from '../../plan/plan.ts';
import { SHARE_DAYS, type MadeShare } from '../../protocol/share-schemas.ts';
import { backend } from '../backend/backend-client.ts';
import { KEYS } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { queryClient } from '../backend/query-client.ts';
import { hrefOf } from '../shell/place.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { controlLook, Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isOnlyHere, linkBase } from './link-base.ts';
import { endWords } from './share-words.ts';

interface NewLinkProps {
  plan: Plan;
  live: number | null;
  /** The addresses that the backend answers to besides its own. */
  origins: readonly string[];
}

const days = (count: number): string => counted(count, 'day');

/** Asks what a new link shows and for how long; the link itself is shown once. */
export function NewLink({ plan, live, origins }: NewLinkProps) {
  const [of, setOf] = useState<'draft' | 'live'>('draft');
  const [length, setLength] = useState<(typeof SHARE_DAYS)[number]>(7);
  const [personalNumbers, setPersonalNumbers] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<MadeShare | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const base = linkBase(location.origin, origins);

  const make = async () => {
    setBusy(true);
    const words = note.trim();
    const reply = await backend.createShare({
      params: { plan: plan.id },
      body: { of, days: length, personalNumbers, ...(words === '' ? {} : { note: words }) },
    });
    setBusy(false);
    setSaid('');
    if (!reply.ok) {
      const { title, detail, fix } = problemWords(reply.error);
      setWhy(`${title}. ${detail} ${fix}`);
      return;
    }
    setWhy(null);
    setMade(reply.value);
    setNote('');
    void queryClient.invalidateQueries({ queryKey: KEYS.shares(plan.id) });
  };
  const link = made && `${base}/${hrefOf({ plan: null, page: 'shared', flow: null, item: made.token })}`;
  const copy = async () => {
    if (link === null) return;
    const told = await navigator.clipboard.writeText(link).then(
      () => 'Copied.',
      () => 'This browser does not let the page copy. Select the link and copy it.',
    );
    if (told !== 'Copied.') field.current?.select();
    setSaid(told);
  };

  return (
    <form
      aria-label="A new link"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void make();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Shows"
          value={of}
          options={[
            { value: 'draft', label: 'The draft as it is now' },
            live === null
              ? { value: 'live', label: 'Nothing is live yet', disabled: true }
              : { value: 'live', label: `What is live, version ${live}` },
          ]}
          onChange={(next) => setOf(next === 'live' ? 'live' : 'draft')}
        />
        <SelectField
          label="Opens for"
          value={String(length)}
          options={SHARE_DAYS.map((count) => ({ value: String(count), label: days(count) }))}
          onChange={(next) => setLength(SHARE_DAYS.find((count) => String(count) === next) ?? 7)}
        />
      </div>
      <TextField
        label="For whom"
        help="Only you see this."
        value={note}
        placeholder="for Dr. Lee"
        maxLength={120}
        onChange={setNote}
      />
      <div>
        <CheckBox label="Show personal numbers" checked={personalNumbers} onChange={setPersonalNumbers} />
        <p className="ml-9 text-sm text-muted">
          {personalNumbers
            ? 'Mobiles, outside numbers and known callers can be read by whoever has the link.'
            : 'Mobiles, outside numbers and known callers are replaced by made-up numbers, and notes are left out.'}{' '}
          Accounts and support numbers are never shown.
        </p>
      </div>
      <div>
        <Button type="submit" variant={made ? 'secondary' : 'primary'} icon="plus" loading={busy}>
          {made ? 'Make another link' : 'Make a link'}
        </Button>
      </div>
      {why !== null && (
        <div role="alert">
          <Notice tone="lost" title="There is no link">
            {why}
          </Notice>
        </div>
      )}
      {made && link !== null && (
        <div className="flex flex-col gap-2 rounded-card border border-line bg-background p-3">
          <Field label="The link" help="Copy it now. It is not shown again.">
            {(control) => (
              <input
                {...control}
                ref={field}
                readOnly
                className={controlLook}
                value={link}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </Field>
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary" icon="copy" onClick={() => void copy()}>
              Copy the link
            </Button>
            <output className="text-sm text-muted">
              {said === '' ? endWords(made.share, plan.zone, made.share.madeAtMs) : said}
            </output>
          </div>
          {isOnlyHere(base) && (
            <Notice tone="warning" title="It opens only on this computer">
              Others cannot reach this address. Whoever runs the backend can open it to them: RINGPLAN_ORIGINS then says
              at which address, and links begin with it.
            </Notice>
          )}
        </div>
      )}
    </form>
  );
}
