import { freeId } from '../../base/ids.ts';
import type { Prompt } from '../../plan/entities.ts';
import type { SheetThings } from './sheet-things.ts';
import { emergencyNumber, SPOKEN, type SheetLanguage } from './spoken-words.ts';
import type { Worksheet } from './worksheet.ts';

/** A key that is offered: how it is said, word for word. */
export interface SpokenKey {
  readonly key: string;
  readonly says: string;
}

/** The greetings of a plan while it is made from a worksheet: spoken words always offer the keys that are there. */
export class SheetGreetings {
  readonly prompts: Record<string, Prompt> = {};

  constructor(private readonly sheet: Worksheet) {}

  /** Adds words under a name and returns their id. */
  add(name: string, sentences: readonly string[], language: SheetLanguage = 'en'): string {
    const id = freeId(name, (taken) => Object.hasOwn(this.prompts, taken));
    this.prompts[id] = {
      name: name.slice(0, 80),
      ...(language === 'en' ? {} : { language }),
      text: sentences.filter((sentence) => sentence !== '').join(' '),
    };
    return id;
  }

  /** The first words of a call: thanks, and help in an emergency. */
  opening(language: SheetLanguage): string[] {
    const { office, greetings, emergencies } = this.sheet;
    const welcome = language === 'en' ? asSentence(greetings.answers.welcome) : '';
    const number = emergencies.answers.number.trim() || emergencyNumber(office.answers.country);
    return [
      welcome || SPOKEN[language].thanks(office.answers.name.trim()),
      emergencies.answers.say === 'yes' ? SPOKEN[language].emergency(number) : '',
    ];
  }

  /** That calls are recorded, or nothing. */
  notice(language: SheetLanguage): string {
    const { recorded, notice } = this.sheet.legal.answers;
    if (recorded !== 'yes') return '';
    return (language === 'en' ? asSentence(notice) : '') || SPOKEN[language].recorded;
  }

  /** That the office is closed, and until when. */
  closed(language: SheetLanguage): string[] {
    const own = language === 'en' ? asSentence(this.sheet.greetings.answers.closed) : '';
    return [own || SPOKEN[language].closed, SPOKEN[language].opensNext];
  }

  /** What callers hear on a holiday, and when it is over. */
  holiday(): string[] {
    return [asSentence(this.sheet.holidays.answers.words), SPOKEN.en.opensNext];
  }

  /** The key for urgent callers, as it is offered. */
  urgentKey(language: SheetLanguage): SpokenKey {
    const { urgentKey, urgentWords } = this.sheet.closed.answers;
    const key = urgentKey.trim() || '9';
    const words = language === 'en' ? urgentWords.trim() : '';
    return { key, says: words === '' ? SPOKEN[language].urgent(key) : `For ${words}, press ${key}.` };
  }

  /** A greeting for every mailbox, said before the tone; returns them by the id of the mailbox. */
  mailboxes(things: SheetThings): Record<string, string> {
    return Object.fromEntries(
      Object.entries(things.mailboxes).map(([id, { name, urgent }]) => {
        const language = things.speakers?.mailbox === id ? things.speakers.language : 'en';
        const words = urgent ? SPOKEN[language].urgentBox : SPOKEN[language].box;
        return [id, this.add(`${name}: greeting`, [words], language)];
      }),
    );
  }
}

/** Typed words with an end, so that the next sentence does not run into them. */
function asSentence(typed: string): string {
  const text = typed.trim();
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
