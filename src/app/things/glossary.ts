/** One word that people meet here: what it means, what others call it, and which words explain it further. */
export interface GlossaryTerm {
  /** Never changes; fields and pages name a word by it. */
  readonly id: string;
  readonly term: string;
  /** One or two plain sentences. */
  readonly means: string;
  /** What other systems and carriers call it. */
  readonly alsoCalled?: readonly string[];
  readonly see?: readonly string[];
}

/** Every word of the trade, in one place and in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: 'announcement',
    term: 'Announcement',
    means: 'A step that says something to the caller and goes on by itself, without waiting for a key.',
    alsoCalled: ['Say/Play (Twilio)', 'Play Audio (Genesys)', 'Playback (Asterisk)'],
    see: ['greeting', 'menu'],
  },
  {
    id: 'area-code',
    term: 'Area code',
    means:
      'The first digits of a number, which say where it belongs. Ringplan sorts callers by them, country code first, such as +1312.',
    alsoCalled: ['prefix', 'NPA', 'dialling code'],
    see: ['caller-list', 'site'],
  },
  {
    id: 'call-flow',
    term: 'Call flow',
    means: 'The drawing of what happens to a call from the moment it comes in. It is made of steps joined by wires.',
    alsoCalled: ['Studio flow (Twilio)', 'Architect flow (Genesys)', 'dialplan context (Asterisk)', 'call route'],
    see: ['step', 'wire'],
  },
  {
    id: 'callback',
    term: 'Callback',
    means:
      'The caller hangs up instead of waiting and keeps the place in line. When it is their turn, somebody of the team is rung first, then the caller.',
    alsoCalled: ['virtual hold', 'queue callback'],
    see: ['queue'],
  },
  {
    id: 'caller-id',
    term: 'Caller ID',
    means:
      'The number that a phone shows when it rings. A call that Ringplan sends outside can show your business number or, where the carrier allows it, the caller’s own.',
    alsoCalled: ['CLI', 'CLIP', 'ANI', 'From number'],
    see: ['carrier', 'withheld-number'],
  },
  {
    id: 'caller-list',
    term: 'Caller list',
    means:
      'Callers known by their numbers, such as regular clients or suppliers, so that a flow can treat them differently.',
    alsoCalled: ['contact list', 'allow list', 'VIP list'],
    see: ['area-code'],
  },
  {
    id: 'carrier',
    term: 'Carrier',
    means:
      'The company that brings calls to your numbers and takes your calls outside. Ringplan decides where calls go; the carrier carries them.',
    alsoCalled: ['phone company', 'provider', 'SIP trunk provider', 'ITSP'],
    see: ['number', 'phone-system'],
  },
  {
    id: 'client',
    term: 'Client',
    means: 'One office whose calls are planned here. A consultant may look after many, each with a plan of its own.',
    alsoCalled: ['tenant', 'account', 'subaccount (Twilio)', 'organization (Genesys)'],
    see: ['plan'],
  },
  {
    id: 'coverage',
    term: 'Coverage',
    means:
      'A week in colours: for every hour, how a call ends then. It shows at a glance when callers reach a person and when they do not.',
    see: ['proof'],
  },
  {
    id: 'desk-phone',
    term: 'Desk phone',
    means: 'A phone that stands at a site. While that site is offline it cannot ring.',
    alsoCalled: ['IP phone', 'SIP endpoint', 'station (Genesys)'],
    see: ['site', 'mobile'],
  },
  {
    id: 'directory',
    term: 'Directory',
    means: 'A step where the caller types an extension, or spells a name on the keys, and is put through.',
    alsoCalled: ['dial by name', 'Directory (Asterisk)', 'company directory'],
    see: ['extension'],
  },
  {
    id: 'draft',
    term: 'Draft',
    means: 'Your plan while you work on it. Callers notice nothing of it until you publish.',
    alsoCalled: ['unpublished changes', 'saved revision'],
    see: ['publish', 'version'],
  },
  {
    id: 'exit',
    term: 'Exit',
    means:
      'One of the ways a call can leave a step, such as “No answer” or “key 2”. Each leads to another step by a wire.',
    alsoCalled: ['transition (Twilio)', 'path or output (Genesys)'],
    see: ['wire', 'safety-net'],
  },
  {
    id: 'extension',
    term: 'Extension',
    means:
      'The short number of one person inside the office, such as 204. Colleagues dial it, and callers can where a step allows it.',
    alsoCalled: ['internal number', 'short dial'],
    see: ['directory', 'number'],
  },
  {
    id: 'fallback',
    term: 'Fallback',
    means:
      'Where a call to a number goes when everything else fails. Every number must have one, so that no caller is ever cut off.',
    alsoCalled: ['disaster routing', 'primary handler fails URL (Twilio)', 'failover'],
    see: ['safety-net'],
  },
  {
    id: 'greeting',
    term: 'Greeting',
    means:
      'Words that callers hear, as text that a voice speaks or as a recording. One greeting may be used in several places.',
    alsoCalled: ['prompt (Genesys, Asterisk)', 'Say text (Twilio)', 'audio prompt'],
    see: ['placeholder', 'recording'],
  },
  {
    id: 'hours',
    term: 'Hours',
    means: 'When you are open: the times of the week and the special days. Several steps can ask the same hours.',
    alsoCalled: ['schedule (Genesys)', 'time condition (FreePBX)', 'GotoIfTime (Asterisk)', 'business hours'],
    see: ['period', 'special-day', 'override'],
  },
  {
    id: 'hunt',
    term: 'Hunting',
    means:
      'Ringing the members of a team one after the other until somebody answers, always in the same order or taking turns.',
    alsoCalled: ['hunt group', 'line hunting', 'linear or circular hunt', 'sequential ring'],
    see: ['team', 'round-robin'],
  },
  {
    id: 'live',
    term: 'Live',
    means: 'What real calls do right now: the version that was published last.',
    alsoCalled: ['in production', 'active version'],
    see: ['version', 'draft'],
  },
  {
    id: 'mailbox',
    term: 'Mailbox',
    means:
      'Where callers leave spoken messages. Its owners are told of each one; an urgent mailbox tells again until somebody confirms.',
    alsoCalled: ['voicemail box', 'VoiceMail (Asterisk)', 'message box'],
    see: ['voicemail'],
  },
  {
    id: 'menu',
    term: 'Menu',
    means: 'A step that says choices and waits for a key: “For appointments, press 1.”',
    alsoCalled: ['IVR', 'auto attendant', 'Gather (Twilio)', 'Menu task (Genesys)', 'phone tree'],
    see: ['announcement', 'directory'],
  },
  {
    id: 'mobile',
    term: 'Mobile',
    means:
      'A phone outside the office that still rings when a site is offline. Ask it to press 1, so that its own voicemail does not take the call.',
    alsoCalled: ['cell phone', 'external number', 'find me, follow me'],
    see: ['press-1', 'desk-phone'],
  },
  {
    id: 'number',
    term: 'Number',
    means: 'A phone number that people outside dial to reach you. Each enters one call flow.',
    alsoCalled: ['DID', 'DDI', 'inbound number', 'DNIS', 'phone number (Twilio)'],
    see: ['call-flow', 'fallback', 'extension'],
  },
  {
    id: 'on-call',
    term: 'On call',
    means:
      'Whose turn it is to be reached outside the hours. If nobody of the first level answers, the next level is rung.',
    alsoCalled: ['stand-by', 'duty roster', 'escalation policy'],
    see: ['rotation'],
  },
  {
    id: 'shift',
    term: 'On shift',
    means: 'Whether it is somebody’s working time now, by their own hours. Whoever is not on shift is not rung.',
    alsoCalled: ['scheduled', 'on duty', 'staffed'],
    see: ['hours', 'sign-in'],
  },
  {
    id: 'outcome',
    term: 'Outcome',
    means:
      'How a call ended: a person answered, somebody outside answered, a message, a callback, a goodbye, or the fallback.',
    alsoCalled: ['disposition', 'call result'],
    see: ['coverage', 'fallback'],
  },
  {
    id: 'outside-number',
    term: 'Outside number',
    means:
      'A number that belongs to nobody in the plan, such as an answering service. Calls there cost what your carrier charges, so numbers abroad are pointed out.',
    alsoCalled: ['external transfer (Genesys)', 'Dial to PSTN', 'off-net number'],
    see: ['carrier', 'press-1', 'toll-fraud'],
  },
  {
    id: 'override',
    term: 'Override',
    means:
      'An unplanned exception for today, such as “Close now until 2 pm”. It begins at once, needs no publishing, and ends by itself.',
    alsoCalled: ['emergency group (Genesys)', 'manual close', 'day/night override'],
    see: ['special-day', 'switch'],
  },
  {
    id: 'period',
    term: 'Period',
    means:
      'A named part of the hours, such as “Open” or “Lunch”. A step that asks the hours has one exit for each period.',
    alsoCalled: ['time group', 'schedule group member'],
    see: ['hours'],
  },
  {
    id: 'phone-system',
    term: 'Phone system',
    means: 'What really rings the phones and connects the calls. Ringplan tells it what to do with each one.',
    alsoCalled: ['PBX', 'telephone exchange', 'UCaaS', 'communications platform'],
    see: ['carrier'],
  },
  {
    id: 'placeholder',
    term: 'Placeholder',
    means: 'Words in braces that are filled in for each call, such as {opens next}, which becomes “9 AM tomorrow”.',
    alsoCalled: ['variable', 'dynamic prompt', 'merge field'],
    see: ['greeting'],
  },
  {
    id: 'plan',
    term: 'Plan',
    means:
      'Everything that decides about the calls of one client: numbers, flows, hours, people, greetings and more, published as one.',
    alsoCalled: ['configuration', 'dialplan'],
    see: ['client', 'version'],
  },
  {
    id: 'press-1',
    term: 'Press 1 to accept',
    means:
      'Whoever answers an outside phone hears what the call is and presses 1 to take it. A voicemail cannot press a key, so it never swallows the call.',
    alsoCalled: ['call screening', 'answer confirmation', 'whisper prompt', 'call confirm (FreePBX)'],
    see: ['mobile', 'outside-number'],
  },
  {
    id: 'priority',
    term: 'Priority',
    means: 'Who goes first in a queue. Urgent callers are served before all others, whenever they came.',
    alsoCalled: ['queue weight', 'ACD priority'],
    see: ['queue'],
  },
  {
    id: 'promise',
    term: 'Promise',
    means:
      'A sentence your callers can rely on, such as “After hours, key 9 reaches a person within 60 seconds”. Ringplan checks it for every possible call.',
    alsoCalled: ['service level', 'SLA'],
    see: ['proof'],
  },
  {
    id: 'proof',
    term: 'Proof',
    means:
      'The check of every possible call for more than a year ahead: every time, key and absence. It cannot know whether a phone is plugged in or somebody answers.',
    alsoCalled: ['validation', 'verification'],
    see: ['promise', 'coverage'],
  },
  {
    id: 'publish',
    term: 'Publish',
    means: 'Makes your draft live. Calls that are going on stay with the version they began with.',
    alsoCalled: ['deploy', 'activate', 'commit'],
    see: ['draft', 'version'],
  },
  {
    id: 'queue',
    term: 'Queue',
    means:
      'A line where callers wait with music until somebody of a team is free. It can say their place and offer a way out.',
    alsoCalled: ['Enqueue (Twilio)', 'ACD queue (Genesys)', 'Queue (Asterisk)', 'call waiting line'],
    see: ['team', 'wrap-up', 'callback'],
  },
  {
    id: 'reach',
    term: 'Reach',
    means: 'The phones of a person and their order: for example first the desk for 10 seconds, then the mobile for 20.',
    alsoCalled: ['find me, follow me list', 'ring sequence', 'simultaneous ring'],
    see: ['desk-phone', 'mobile'],
  },
  {
    id: 'recording',
    term: 'Recording',
    means:
      'A sound that replaces the voice of a greeting. When the text changes, the recording is out of date until somebody listens again.',
    alsoCalled: ['audio file', 'sound file', 'Play URL (Twilio)'],
    see: ['greeting'],
  },
  {
    id: 'rotation',
    term: 'Rotation',
    means: 'The order in which people take turns being on call, and when one hands over to the next.',
    alsoCalled: ['rota', 'roster', 'on-call schedule'],
    see: ['on-call'],
  },
  {
    id: 'safety-net',
    term: 'Safety net',
    means:
      'Where a call goes that leaves a step by an exit without a wire, such as “No answer”. Without one of its own, a flow uses the fallback of the number.',
    alsoCalled: ['default error handling (Genesys)', 'catch-all', 'i and t extensions (Asterisk)'],
    see: ['fallback', 'exit'],
  },
  {
    id: 'sign-in',
    term: 'Sign in to a queue',
    means: 'Saying “I take calls now”. Where a queue asks for it, only people who signed in are rung.',
    alsoCalled: ['agent login', 'on queue (Genesys)', 'AddQueueMember (Asterisk)'],
    see: ['queue', 'shift'],
  },
  {
    id: 'site',
    term: 'Site',
    means:
      'A place with desk phones, such as the main office. If its line fails, the site is offline and its desk phones cannot ring.',
    alsoCalled: ['location', 'branch', 'edge site (Genesys)'],
    see: ['desk-phone'],
  },
  {
    id: 'special-day',
    term: 'Special day',
    means:
      'A planned day with other hours, such as a holiday. It can return every year by a rule, such as the fourth Thursday of November.',
    alsoCalled: ['holiday', 'holiday schedule (Genesys)', 'exception date'],
    see: ['hours', 'override'],
  },
  {
    id: 'step',
    term: 'Step',
    means:
      'One thing that happens to a call: a greeting, a menu, a person rung, a message. Steps are the cards of a call flow.',
    alsoCalled: ['widget (Twilio)', 'action (Genesys)', 'application (Asterisk)', 'node', 'block'],
    see: ['exit', 'call-flow'],
  },
  {
    id: 'switch',
    term: 'Switch',
    means:
      'Something that somebody turns by hand, such as “Snow day”, to send calls another way at once and without publishing.',
    alsoCalled: ['mode', 'day/night switch', 'call flow control (FreePBX)', 'feature toggle'],
    see: ['override'],
  },
  {
    id: 'round-robin',
    term: 'Taking turns',
    means: 'Each call begins with the next member of the team, so that everybody gets about as many calls.',
    alsoCalled: ['round robin', 'rrmemory (Asterisk)', 'circular hunt group'],
    see: ['hunt', 'team'],
  },
  {
    id: 'team',
    term: 'Team',
    means: 'People who take the same calls. They ring all at once, one after the other, or serve a queue.',
    alsoCalled: ['ring group', 'call group', 'skill group', 'agents of a queue'],
    see: ['hunt', 'queue'],
  },
  {
    id: 'test-call',
    term: 'Test call',
    means:
      'A call you tried and kept with its expected end. It is played again after every change and tells you if the end is another.',
    alsoCalled: ['scenario', 'regression test'],
    see: ['try-a-call'],
  },
  {
    id: 'toll-fraud',
    term: 'Toll fraud',
    means:
      'Somebody misuses a phone system to call expensive numbers at your cost. That is why forwarding abroad and to premium numbers is pointed out.',
    alsoCalled: ['phone fraud', 'IRSF', 'traffic pumping'],
    see: ['outside-number'],
  },
  {
    id: 'transfer',
    term: 'Transfer',
    means: 'Handing a call on to another person, number or call flow. After it, the hours of the new flow apply.',
    alsoCalled: ['Redirect (Twilio)', 'Transfer to Flow (Genesys)', 'Goto (Asterisk)', 'call forwarding'],
    see: ['call-flow', 'outside-number'],
  },
  {
    id: 'try-a-call',
    term: 'Try a call',
    means: 'Plays a pretended call through your draft, at any date and time you like. No real phone rings.',
    alsoCalled: ['simulator', 'test tool', 'debug mode (Genesys)'],
    see: ['test-call'],
  },
  {
    id: 'version',
    term: 'Version',
    means:
      'A plan as it was published once, numbered and never changed. You can look at any of them and make it live again.',
    alsoCalled: ['revision (Twilio)', 'published flow version (Genesys)', 'release'],
    see: ['publish', 'live'],
  },
  {
    id: 'voicemail',
    term: 'Voicemail',
    means: 'A step where the caller leaves a message in a mailbox after a greeting.',
    alsoCalled: ['Record (Twilio)', 'Transfer to Voicemail (Genesys)', 'message taking'],
    see: ['mailbox'],
  },
  {
    id: 'wire',
    term: 'Wire',
    means: 'The line from an exit to the step that comes next.',
    alsoCalled: ['connection', 'link', 'connector'],
    see: ['exit', 'step'],
  },
  {
    id: 'withheld-number',
    term: 'Withheld number',
    means: 'A call that does not show who is calling. Such callers cannot be found on a list nor be called back.',
    alsoCalled: ['anonymous caller', 'private number', 'CLIR'],
    see: ['caller-id', 'callback'],
  },
  {
    id: 'wrap-up',
    term: 'Wrap-up',
    means: 'A pause after a call in which nobody else is put through, to finish notes.',
    alsoCalled: ['after-call work', 'ACW', 'wrapuptime (Asterisk)'],
    see: ['queue'],
  },
];

const byId = new Map(GLOSSARY.map((entry) => [entry.id, entry]));

/** A word by its id; undefined where the glossary has none. */
export const termOf = (id: string): GlossaryTerm | undefined => byId.get(id);

/** The word that is written like this, whatever the case; undefined where there is none. */
export const termNamed = (name: string): GlossaryTerm | undefined =>
  GLOSSARY.find(({ term }) => term.toLowerCase() === name.toLowerCase());
