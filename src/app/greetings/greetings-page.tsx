import { useMemo } from 'react';
import { localText } from '../../calendar/zone.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import type { Finding } from '../../verify/finding.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { distinctOpenings } from './distinct-openings.ts';
import { GreetingForm } from './greeting-form.tsx';
import { GreetingMark } from './greeting-mark.tsx';
import { SIBLINGS } from './siblings.ts';

const OF_RECORDINGS = ['recording-out-of-date', 'recording-with-placeholder'];
/** Problems of a greeting's own recording stand beside it, with what to do. */
const saidAtRecording = (finding: Finding, id: string) =>
  OF_RECORDINGS.some((rule) => finding.id === `${rule}/prompts/${id}`);

/** What callers hear, word for word. */
export function GreetingsPage({ document, item, findings, nowMs, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const today = localText(plan.zone, nowMs).slice(0, 10);
  const openings = useMemo(
    () =>
      distinctOpenings(
        Object.fromEntries(Object.entries(plan.prompts).map(([id, prompt]) => [id, wordingOn(prompt, today).text])),
      ),
    [plan.prompts, today],
  );
  const add = () => {
    const [id = ''] = document.edit(
      addThing(plan, 'prompts', { name: 'New greeting', text: 'Write here what callers hear.' }),
    );
    goTo({ plan: plan.id, page: 'greetings', flow: null, item: id });
  };
  return (
    <ThingsPage
      plan={plan.id}
      page="greetings"
      title="Greetings"
      about="What callers hear, word for word: spoken by a voice, or your own recording."
      siblings={SIBLINGS}
      rows={Object.entries(plan.prompts).map(([id, prompt]) => ({
        id,
        name: prompt.name,
        detail: openings[id],
        mark: <GreetingMark prompt={prompt} today={today} />,
      }))}
      item={item}
      addLabel="Add a greeting"
      onAdd={add}
      empty={
        <EmptyState
          icon="volume"
          title="No greetings yet."
          action={
            <Button icon="plus" variant="primary" onClick={add}>
              Add a greeting
            </Button>
          }
        >
          Write the first words that callers hear, then choose them in a step of the call flow.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail
          key={id}
          document={document}
          thing="prompt"
          id={id}
          findings={findings.filter((finding) => !saidAtRecording(finding, id))}
          onPlay={onPlay}
        >
          <GreetingForm document={document} id={id} nowMs={nowMs} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
