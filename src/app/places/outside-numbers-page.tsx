import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { outsideNumbers } from '../../verify/outside-numbers.ts';
import { useDocument } from '../document/use-document.ts';
import { HowCallsGetHere } from '../things/how-calls-get-here.tsx';
import { outsideItem } from '../things/outside-link.tsx';
import type { SectionProps } from '../things/section-props.ts';
import { ThingsPage } from '../things/things-page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IfUnanswered } from './if-unanswered.tsx';
import { SIBLINGS } from './siblings.ts';
import { WhoDials } from './who-dials.tsx';

/** Every phone outside the office that a plan can ring: who rings it, how calls get there, and what if nobody answers any more. */
export function OutsideNumbersPage({ document, item, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const all = outsideNumbers(plan, KINDS).filter(({ e164 }) => e164 !== '');
  const numbers = [...new Set(all.map(({ e164 }) => e164))];
  return (
    <ThingsPage
      plan={plan.id}
      page="outside"
      title="Outside numbers"
      about="Every phone outside the office that this plan can ring: mobiles, answering services, fallbacks."
      siblings={SIBLINGS}
      rows={numbers.map((e164) => {
        const [first, ...others] = [...new Set(all.flatMap((one) => (one.e164 === e164 ? [one.where] : [])))];
        return {
          id: outsideItem(e164),
          name: phoneText(e164),
          detail: `${first!.charAt(0).toUpperCase()}${first!.slice(1)}${others.length === 0 ? '' : `, and ${others.length} more`}`,
        };
      })}
      item={item}
      empty={
        <EmptyState icon="phone-forwarded" title="No outside numbers.">
          Calls stay with desk phones, apps and mailboxes. Mobiles, answering services and outside fallbacks are listed
          here once there are some.
        </EmptyState>
      }
    >
      {(id) => {
        const e164 = numbers.find((one) => outsideItem(one) === id)!;
        const text = phoneText(e164);
        return (
          <article
            key={id}
            aria-label={text}
            className="flex flex-col gap-5 rounded-card border border-line bg-panel p-5 max-sm:p-4"
          >
            <h2 className="tabular text-lg font-semibold">{text}</h2>
            <WhoDials document={document} plan={plan} numbers={all.filter((one) => one.e164 === e164)} />
            <HowCallsGetHere plan={plan} target={{ ref: 'outside', id: e164 }} onPlay={onPlay} />
            <IfUnanswered plan={plan} e164={e164} onPlay={onPlay} />
          </article>
        );
      }}
    </ThingsPage>
  );
}
