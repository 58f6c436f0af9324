import { fail, ok } from '../../base/result.ts';
import { siteSchema } from '../../plan/entities.ts';
import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { ZoneField } from '../ui/zone-field.tsx';
import { AreaCodesField } from './area-codes-field.tsx';
import { sitePeople } from './site-people.ts';

interface SiteFormProps {
  document: PlanDocument;
  id: string;
}

/** A place with desk phones: where it is, its time, the callers near it, who sits there and when it is open. */
export function SiteForm({ document, id }: SiteFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const site = plan.sites[id];
  if (!site) return null;
  const change = (changes: Parameters<typeof updateThing<'sites'>>[4], done: string) =>
    document.edit(updateThing(plan, KINDS, 'sites', id, changes, { label: `${done} “${site.name}”` }));
  const people = sitePeople(plan, id);
  const hours = Object.entries(plan.hours).filter(([, { site: of }]) => of === id);
  const link = 'rounded-small font-semibold text-accent hover:underline';
  return (
    <>
      <CheckedField
        label="Address"
        value={site.address ?? ''}
        placeholder="410 Cedar Street, Chicago, IL"
        maxLength={200}
        check={(text) => {
          const trimmed = text.trim();
          return trimmed === '' || siteSchema.shape.address.safeParse(trimmed).success
            ? ok(trimmed)
            : fail('At most 200 characters, without control characters.');
        }}
        onCommit={(address) => change({ address: address === '' ? undefined : address }, 'Change the address of')}
      />
      <div className="w-80 max-w-full">
        <ZoneField
          label="Time zone"
          help="The hours of this site follow it."
          value={site.zone}
          whenEmpty={`As the office (${plan.zone})`}
          onChange={(zone) => {
            if (zone !== site.zone) change({ zone }, 'Change the time zone of');
          }}
        />
      </div>
      <AreaCodesField
        country={plan.country}
        codes={site.areaCodes}
        onChange={(areaCodes, done) => change({ areaCodes }, done)}
      />
      <section aria-labelledby="site-people" className="flex flex-col gap-1">
        <h3 id="site-people" className="font-semibold">
          Who is here
        </h3>
        {people.length === 0 ? (
          <p className="text-muted">
            Nobody yet. Give somebody a desk phone at this site, under{' '}
            <a className={link} href={hrefOf({ plan: plan.id, page: 'people', flow: null })}>
              People
            </a>
            .
          </p>
        ) : (
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {people.map(({ id: person, name, desk }) => (
              <li key={person} className="py-0.5">
                <a className={link} href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: person })}>
                  {name}
                </a>
                {!desk && <span className="text-muted"> without a desk phone</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="site-hours" className="flex flex-col gap-1">
        <h3 id="site-hours" className="font-semibold">
          Hours of this site
        </h3>
        {hours.length === 0 ? (
          <p className="text-muted">
            It has none of its own, so “close this site” closes nothing. Name it in one of the{' '}
            <a className={link} href={hrefOf({ plan: plan.id, page: 'hours', flow: null })}>
              Hours
            </a>
            .
          </p>
        ) : (
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {hours.map(([of, { name }]) => (
              <li key={of} className="py-0.5">
                <a className={link} href={hrefOf({ plan: plan.id, page: 'hours', flow: null, item: of })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
