/** Offices a new plan can start from. Each document is fetched when asked for: nobody needs all of them. */
export interface Template {
  /** The file's name and the id of its plan. */
  readonly id: string;
  readonly title: string;
  /** What its callers meet, in one line. */
  readonly summary: string;
  /** For whom it is, in one line. */
  readonly choose: string;
  /** Words to find it by. */
  readonly tags: readonly string[];
  /** The plan document, not yet parsed. */
  readonly load: () => Promise<unknown>;
}

/** The templates in the order they are offered: the three that fit most offices first. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'receptionist-first',
    title: 'Receptionist first, menu takes overflow',
    summary: 'People answer. Only when nobody at reception can, callers hear a short menu.',
    choose: 'For an office with a front desk that is sometimes too busy.',
    tags: ['reception', 'overflow', 'menu', 'small office'],
    load: async () => (await import('./templates/receptionist-first.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'attendant-always',
    title: 'Menu always',
    summary: 'Every caller hears a menu: one by day, another when you are closed.',
    choose: 'For a shop or office without a receptionist.',
    tags: ['auto attendant', 'menu', 'shop', 'address and hours'],
    load: async () => (await import('./templates/attendant-always.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'receptionist-by-day',
    title: 'Receptionist by day, menu at night',
    summary: 'By day a person answers; at night a menu lets urgent callers through.',
    choose: 'For an office that wants no menu while it is open.',
    tags: ['reception', 'after hours', 'urgent', 'lunch'],
    load: async () => (await import('./templates/receptionist-by-day.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'owner-and-mobile',
    title: 'One person and a mobile',
    summary: 'The computer rings, then the mobile; messages never end in the mobile’s own voicemail.',
    choose: 'For somebody who works alone, or nearly.',
    tags: ['single owner', 'home office', 'freelancer', 'mobile'],
    load: async () => (await import('./templates/owner-and-mobile.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'departments-and-shifts',
    title: 'Departments with shifts',
    summary: 'Each department has its hours, shipping two shifts; key accounts skip the menu; a switch for snow days.',
    choose: 'For a company whose departments do not all work at the same times.',
    tags: ['departments', 'shifts', 'VIP callers', 'snow day', 'factory', 'two numbers'],
    load: async () => (await import('./templates/departments-and-shifts.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'clinic-on-call',
    title: 'Clinic with emergencies and on call',
    summary: 'Urgent callers reach the nurse on call, then the doctor, at any time; doctors have a line of their own.',
    choose: 'For a practice that somebody must be able to reach at night.',
    tags: ['clinic', 'medical', 'veterinary', 'emergency', 'on call', 'rotation'],
    load: async () => (await import('./templates/clinic-on-call.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'bilingual',
    title: 'Two languages',
    summary: 'Callers choose English or Spanish, and reach people who speak it.',
    choose: 'For an office whose callers speak two languages.',
    tags: ['bilingual', 'language', 'Spanish', 'menu'],
    load: async () => (await import('./templates/bilingual.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'two-sites',
    title: 'Two sites that stand in for each other',
    summary: 'When one store does not answer, or its line is down, the other one takes the call.',
    choose: 'For two stores or offices with a number each.',
    tags: ['two sites', 'stores', 'offline', 'internet outage', 'overflow'],
    load: async () => (await import('./templates/two-sites.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'seasonal-hours',
    title: 'Seasons',
    summary: 'A switch turns summer, winter or “closed for the season”; greetings and hours follow.',
    choose: 'For a business whose hours change with the season.',
    tags: ['season', 'summer', 'winter', 'switch', 'tourism'],
    load: async () => (await import('./templates/seasonal-hours.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'queue-with-callback',
    title: 'Queue with callback',
    summary: 'Callers wait for the next free colleague, or press 1 and are called back in their turn.',
    choose: 'For a help line that many people call at once.',
    tags: ['queue', 'callback', 'help desk', 'support', 'waiting'],
    load: async () => (await import('./templates/queue-with-callback.json', { with: { type: 'json' } })).default,
  },
  {
    id: 'answering-service',
    title: 'Answering service after hours',
    summary: 'An outside service takes urgent calls at night, and those the office cannot take by day.',
    choose: 'For a business that pays an answering service or a call centre.',
    tags: ['answering service', 'after hours', 'emergency', 'outside'],
    load: async () => (await import('./templates/answering-service.json', { with: { type: 'json' } })).default,
  },
];
