// samples: complete example offices as JSON. They are the first-run content, the fixtures of tests and the seed of the backend.
// This room imports nothing but its own JSON; readers parse it like any other document.
import clinic from './clinic.json' with { type: 'json' };
import lawFirm from './law-firm.json' with { type: 'json' };
import propertyManager from './property-manager.json' with { type: 'json' };

/** A sample office: its id, what it is in a few words, and the plan document, not yet parsed. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly document: unknown;
}

/** The sample offices in the order they are offered; the first run opens the first, which has one menu key left to wire. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'clinic',
    title: 'Cedar Family Clinic',
    summary: 'One site: lunch, holidays, snow days and a nurse on call',
    document: clinic,
  },
  {
    id: 'law-firm',
    title: 'Harlow & Pike, a law firm',
    summary: 'Practice areas, existing clients first, reception overflow and a line for new clients',
    document: lawFirm,
  },
  {
    id: 'property-manager',
    title: 'Lakeside Property Management',
    summary: 'Two offices in two time zones that stand in for each other, and emergencies at night',
    document: propertyManager,
  },
];
