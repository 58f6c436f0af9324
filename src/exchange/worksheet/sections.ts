import type { SheetSection } from './question.ts';

const goes = 'reach' as const;

/** Everything that is asked, in the order of the sheet. */
export const SECTIONS = {
  office: {
    title: 'The office',
    lead: 'Who you are, and whom to ask when something on this sheet is not clear.',
    questions: {
      name: { label: 'Name of the office', control: 'text', needed: true, help: 'Callers hear it in the greetings.' },
      zone: { label: 'Time zone', control: 'zone', needed: true },
      country: { label: 'Country', control: 'country', needed: true },
      contact: { label: 'Who can answer questions about this sheet', control: 'text' },
      contactPhone: { label: 'Their phone number', control: 'phone' },
      contactEmail: { label: 'Their email', control: 'email' },
      signatory: { label: 'Who may sign for the phone contract', control: 'text' },
      goLive: { label: 'Day the new call flow should start', control: 'date' },
    },
  },
  sites: {
    title: 'Sites',
    lead: 'Every place with desk phones. If one loses its internet, its desk phones are silent.',
    questions: {},
    rows: {
      one: 'site',
      many: 'sites',
      most: 10,
      printed: 3,
      questions: {
        name: { label: 'Name', control: 'text', needed: true, example: 'Main office' },
        address: { label: 'Address', control: 'text', max: 200 },
        emergency: {
          label: 'Address for emergency services',
          control: 'text',
          max: 200,
          help: 'With floor and room: what they are told when somebody dials for help there.',
        },
      },
    },
  },
  numbers: {
    title: 'Numbers',
    lead: 'Every number that people call. The first one is the main number.',
    questions: {},
    rows: {
      one: 'number',
      many: 'numbers',
      most: 20,
      printed: 4,
      questions: {
        label: { label: 'What it is called', control: 'text', needed: true, example: 'Main number' },
        number: { label: 'Number', control: 'phone' },
        use: {
          label: 'Who answers it',
          control: 'choice',
          choices: { main: 'As the main number', direct: 'A line of its own' },
        },
        rings: { label: 'While you are open it rings', control: goes, when: { question: 'use', is: ['direct'] } },
        carrier: { label: 'Phone company today', control: 'text' },
        portDate: { label: 'Day it moves', control: 'date', help: 'Leave empty if it stays where it is.' },
        callerName: {
          label: 'Name shown when you call out',
          control: 'text',
          max: 15,
          help: 'At most 15 letters.',
        },
      },
    },
  },
  hours: {
    title: 'Hours',
    lead: 'When somebody answers. An empty day is closed.',
    questions: {
      week: { label: 'Open', control: 'week', needed: true },
      lunch: { label: 'Do the phones rest at lunch?', control: 'yesNo' },
      lunchFrom: { label: 'Lunch begins', control: 'time', when: { question: 'lunch', is: ['yes'] } },
      lunchTo: { label: 'Lunch ends', control: 'time', when: { question: 'lunch', is: ['yes'] } },
      seasons: { label: 'Other hours at some times of the year', control: 'long', max: 300 },
    },
  },
  holidays: {
    title: 'Holidays',
    lead: 'Days on which you are closed, or open for less. Public holidays can be filled in from a list.',
    questions: {
      words: {
        label: 'What callers hear on a holiday',
        control: 'long',
        heard: true,
        max: 300,
        help: 'Leave empty to say that you are closed, and when you open again.',
        example: 'We are closed for the holiday and wish you a good day.',
      },
    },
    rows: {
      one: 'holiday',
      many: 'holidays',
      most: 60,
      printed: 8,
      widths: [24, 26, 12, 14, 12, 12],
      questions: {
        name: { label: 'Name', control: 'text', needed: true, example: 'Thanksgiving Day' },
        rule: { label: 'When', control: 'rule' },
        date: { label: 'Date', control: 'date' },
        yearly: { label: 'Every year?', control: 'yesNo' },
        does: { label: 'That day', control: 'choice', choices: { closed: 'Closed', short: 'Open for less' } },
        from: { label: 'Opens', control: 'time', when: { question: 'does', is: ['short'] } },
        to: { label: 'Closes', control: 'time', when: { question: 'does', is: ['short'] } },
      },
    },
  },
  people: {
    title: 'People',
    lead: 'Everybody who takes calls, with the phones they have.',
    questions: {},
    rows: {
      one: 'person',
      many: 'people',
      most: 60,
      printed: 10,
      questions: {
        name: { label: 'Name', control: 'text', needed: true, example: 'Ann Lee' },
        role: { label: 'What they do', control: 'text' },
        extension: { label: 'Extension', control: 'extension' },
        phone: {
          label: 'Phone at work',
          control: 'choice',
          choices: { desk: 'Desk phone', app: 'Computer or app', both: 'Both', none: 'None' },
        },
        model: { label: 'Make and model of the phone', control: 'text' },
        site: { label: 'Site', control: 'site' },
        mobile: {
          label: 'Mobile',
          control: 'phone',
          help: 'Rings after the phone at work, and when the internet is down.',
        },
        email: { label: 'Email', control: 'email' },
        box: { label: 'A mailbox of their own?', control: 'yesNo' },
      },
    },
  },
  teams: {
    title: 'Teams',
    lead: 'People who answer together, such as the front desk.',
    questions: {},
    rows: {
      one: 'team',
      many: 'teams',
      most: 12,
      printed: 4,
      questions: {
        name: { label: 'Name', control: 'text', needed: true, example: 'Front desk' },
        members: { label: 'Who is in it, in order', control: 'people' },
        order: {
          label: 'How they ring',
          control: 'choice',
          choices: { all: 'All at once', inOrder: 'One after the other', turns: 'Taking turns' },
        },
        seconds: { label: 'Seconds to ring', control: 'count', min: 10, max: 60, help: '20 s is about four rings.' },
        waits: {
          label: 'When all are busy, do callers wait in line?',
          control: 'yesNo',
        },
        minutes: {
          label: 'Minutes they wait at most',
          control: 'count',
          max: 5,
          help: 'Then they leave a message, or go on to whoever is next.',
          when: { question: 'waits', is: ['yes'] },
        },
        overflow: { label: 'If nobody answers, then', control: goes, help: 'Leave empty to take a message.' },
        box: { label: 'Messages for them go to', control: 'mailbox' },
      },
    },
  },
  mailboxes: {
    title: 'Mailboxes',
    lead: 'Where messages are left, and who hears them. The first one takes everything that has no other.',
    questions: {},
    rows: {
      one: 'mailbox',
      many: 'mailboxes',
      most: 12,
      printed: 3,
      questions: {
        name: { label: 'Name', control: 'text', needed: true, example: 'Front desk mailbox' },
        owners: { label: 'Who listens to it', control: 'people' },
        told: { label: 'How they are told', control: 'text', example: 'Email with the message as text' },
      },
    },
  },
  answer: {
    title: 'Who answers what',
    lead: 'What callers of the main number meet while you are open.',
    questions: {
      first: {
        label: 'First',
        control: 'choice',
        choices: { ring: 'People answer at once', greet: 'A short greeting, then people', menu: 'A menu of keys' },
      },
      ring: { label: 'Who answers', control: goes, when: { question: 'first', is: ['ring', 'greet', ''] } },
      nothing: {
        label: 'Callers who press nothing reach',
        control: goes,
        when: { question: 'first', is: ['menu'] },
        help: 'Somebody always does: they are driving, or their phone has no keys.',
      },
      wait: {
        label: 'Seconds to wait for a key',
        control: 'count',
        min: 3,
        max: 20,
        when: { question: 'first', is: ['menu'] },
      },
      plays: { label: 'Times the menu is said', control: 'count', max: 5, when: { question: 'first', is: ['menu'] } },
      extensions: {
        label: 'May callers dial an extension in the menu?',
        control: 'yesNo',
        when: { question: 'first', is: ['menu'] },
      },
    },
    rows: {
      one: 'key',
      many: 'keys',
      most: 9,
      printed: 6,
      widths: [12, 48, 40],
      questions: {
        key: { label: 'Key', control: 'key', needed: true },
        wording: {
          label: 'For …',
          control: 'text',
          heard: true,
          needed: true,
          max: 60,
          help: 'As callers hear it: “For … , press 1.”',
          example: 'appointments',
        },
        goes: { label: 'Rings', control: goes },
      },
    },
  },
  greetings: {
    title: 'Greetings',
    lead: 'The exact words. What you leave empty is written for you.',
    questions: {
      welcome: {
        label: 'First words',
        control: 'long',
        heard: true,
        max: 200,
        help: 'Leave empty for “Thank you for calling” and the name of the office.',
      },
      closed: {
        label: 'When you are closed',
        control: 'long',
        heard: true,
        max: 200,
        help: 'Leave empty for “Our office is closed.” When you open again is always added.',
      },
      voice: {
        label: 'Who speaks them',
        control: 'choice',
        choices: { computer: 'A computer voice', person: 'We record them' },
      },
      recordedBy: { label: 'Who records them, by when', control: 'text', when: { question: 'voice', is: ['person'] } },
    },
  },
  closed: {
    title: 'Lunch, after hours, urgent',
    lead: 'What callers meet while nobody is at the desk.',
    questions: {
      goes: {
        label: 'After hours',
        control: 'choice',
        choices: { message: 'Callers leave a message', service: 'An answering service takes the call' },
      },
      box: { label: 'Messages go to', control: 'mailbox' },
      serviceName: { label: 'Name of the answering service', control: 'text', help: 'If you have one.' },
      service: { label: 'Number of the answering service', control: 'phone' },
      urgent: { label: 'May urgent callers reach somebody while you are closed?', control: 'yesNo' },
      urgentKey: { label: 'Key for urgent callers', control: 'key', when: { question: 'urgent', is: ['yes'] } },
      urgentWords: {
        label: 'What counts as urgent',
        control: 'text',
        heard: true,
        max: 80,
        when: { question: 'urgent', is: ['yes'] },
        help: 'As callers hear it: “For … , press 9.”',
        example: 'a burst pipe or no heat',
      },
      urgentGoes: {
        label: 'Who takes urgent calls',
        control: 'choice',
        choices: { onCall: 'Whoever is on call', service: 'The answering service' },
        when: { question: 'urgent', is: ['yes'] },
      },
      lunch: {
        label: 'At lunch',
        control: 'choice',
        choices: { message: 'As after hours, with words for lunch', ring: 'Somebody still answers' },
        help: 'If the phones rest at lunch.',
      },
      lunchRings: { label: 'Who answers at lunch', control: goes, when: { question: 'lunch', is: ['ring'] } },
    },
  },
  onCall: {
    title: 'On call',
    lead: 'Who takes urgent calls, week after week.',
    questions: {
      people: { label: 'Who takes turns, in order', control: 'people' },
      weeks: { label: 'Weeks each', control: 'count', max: 12 },
      day: {
        label: 'Day of the change',
        control: 'choice',
        choices: {
          1: 'Monday',
          2: 'Tuesday',
          3: 'Wednesday',
          4: 'Thursday',
          5: 'Friday',
          6: 'Saturday',
          7: 'Sunday',
        },
      },
      at: { label: 'Time of the change', control: 'time' },
      second: { label: 'Who is asked if they do not answer', control: 'people' },
    },
  },
  languages: {
    title: 'Languages',
    lead: 'A second language, if many of your callers speak it.',
    questions: {
      second: { label: 'Second language', control: 'choice', choices: { none: 'None', es: 'Spanish', fr: 'French' } },
      speakers: { label: 'Who speaks it', control: 'people', when: { question: 'second', is: ['es', 'fr'] } },
    },
  },
  emergencies: {
    title: 'Emergencies',
    lead: 'What is said to somebody who should not wait for you.',
    questions: {
      say: { label: 'Tell callers to hang up and dial the emergency number?', control: 'yesNo' },
      number: {
        label: 'Emergency number',
        control: 'extension',
        when: { question: 'say', is: ['yes'] },
        help: 'Such as 911, 999 or 112.',
      },
    },
  },
  continuity: {
    title: 'When something is down',
    lead: 'Whom to call, and where calls go when nothing else works.',
    questions: {
      carrierName: { label: 'Phone company', control: 'text' },
      carrierAccount: { label: 'Phone company: account number', control: 'text' },
      carrierSupport: { label: 'Phone company: support number', control: 'text' },
      internetName: { label: 'Internet company', control: 'text' },
      internetAccount: { label: 'Internet: account number', control: 'text' },
      internetSupport: { label: 'Internet: support number', control: 'text' },
      phonesName: { label: 'Who looks after the phones', control: 'text' },
      phonesAccount: { label: 'Phones: account number', control: 'text' },
      phonesSupport: { label: 'Phones: support number', control: 'text' },
      forwarding: {
        label: 'How the phone company sends calls elsewhere',
        control: 'long',
        max: 1000,
        help: 'Step by step, as they told you.',
      },
      lastResort: {
        label: 'Calls that nothing else takes go to',
        control: goes,
        oneOnly: true,
        help: 'Leave empty for the first mailbox.',
      },
      whoMay: { label: 'Who may close the office or turn switches', control: 'text' },
      devices: { label: 'Fax, door, alarm and elevator lines', control: 'long', max: 1000 },
    },
  },
  legal: {
    title: 'Recording and contracts',
    lead: 'What the law or a contract asks for.',
    questions: {
      recorded: { label: 'Are calls recorded?', control: 'yesNo' },
      notice: {
        label: 'What callers are told about it',
        control: 'text',
        heard: true,
        max: 200,
        when: { question: 'recorded', is: ['yes'] },
        help: 'Leave empty for “This call may be recorded.”',
      },
      contracts: { label: 'Phone contracts, and when they end', control: 'long', max: 300 },
      notes: { label: 'Anything else', control: 'long', max: 1000 },
    },
  },
} as const satisfies Readonly<Record<string, SheetSection>>;
export type SheetSectionId = keyof typeof SECTIONS;

/** Every section, as plain data. */
export const SHEET_SECTIONS: readonly (readonly [SheetSectionId, SheetSection])[] = Object.entries(
  SECTIONS,
) as unknown as readonly (readonly [SheetSectionId, SheetSection])[];
