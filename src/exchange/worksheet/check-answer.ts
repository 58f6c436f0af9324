import { parseDate } from '../../calendar/local-date.ts';
import { isZone } from '../../calendar/zone-offsets.ts';
import { KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';
import { dayRuleSchema } from '../../plan/entities.ts';
import { textSchema } from '../../plan/field.ts';
import type { ReadPhone } from '../read-phone.ts';
import type { Question } from './question.ts';
import { isAnswered } from './sheet-rows.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const KEYS = '123456789*0#';

/** What is wrong with one answer by itself, in a sentence that says how to mend it, or null; phone numbers need their reader. */
export function answerProblem(
  question: Question,
  answer: string | readonly string[],
  readPhone: ReadPhone,
): string | null {
  if (!isAnswered(answer)) return question.needed ? neededWords(question) : null;
  if (typeof answer !== 'string') return question.control === 'week' ? weekProblem(answer) : null;
  const text = answer.trim();
  switch (question.control) {
    case 'phone': {
      const read = readPhone(text);
      return read.ok ? null : read.error;
    }
    case 'time':
      return CLOCK.test(text) ? null : 'Enter a time such as 12:30.';
    case 'date':
      return parseDate(text) === null ? 'Enter a date such as 2027-01-15.' : null;
    case 'zone':
      return isZone(text) ? null : 'Choose a time zone.';
    case 'country':
      return KNOWN_COUNTRIES.includes(text) ? null : 'Choose a country.';
    case 'email':
      return /^\S+@\S+\.\S+$/.test(text) && textSchema(120).safeParse(text).success
        ? null
        : 'Enter an email address such as ann@example.com.';
    case 'extension':
      return /^\d{1,8}$/.test(text) ? null : 'Enter 1 to 8 digits.';
    case 'key':
      return text.length === 1 && KEYS.includes(text) ? null : 'Enter one key of a phone: 0 to 9, * or #.';
    case 'count': {
      const { min = 1, max = 999 } = question;
      const number = Number(text);
      return /^\d{1,4}$/.test(text) && number >= min && number <= max ? null : `Enter a number from ${min} to ${max}.`;
    }
    case 'choice':
      return question.choices && Object.hasOwn(question.choices, text) ? null : 'Choose one of the answers.';
    case 'yesNo':
      return text === 'yes' || text === 'no' ? null : 'Choose yes or no.';
    case 'rule':
      return dayRuleSchema.safeParse(jsonOf(text)).success ? null : 'Remove this day and enter its date.';
    case 'text':
    case 'long':
      return textProblem(question, text);
    default:
      return null;
  }
}

const neededWords = ({ control, label }: Question): string =>
  control === 'week' ? 'Enter the hours of one day at least.' : `This is needed: ${label.toLowerCase()}.`;

function textProblem({ max = 80, heard, control }: Question, text: string): string | null {
  if (text.length > max) return `This is ${text.length} letters; there is room for ${max}.`;
  if (!textSchema(max).safeParse(text).success || (control === 'text' && text.includes('\n')))
    return 'This holds letters that cannot be kept. Type it again.';
  if (!heard) return null;
  if (/[{}]/.test(text)) return 'Leave out the braces: callers would hear them read aloud.';
  return /\bpress\b/i.test(text) ? 'Leave out “press”: the keys are added for you.' : null;
}

/** What is wrong with a week: every span needs both ends, in order. */
function weekProblem(week: readonly string[]): string | null {
  for (const [index, span] of week.entries()) {
    if (span.trim() === '' || span === '-') continue;
    const [from = '', to = ''] = span.split('-');
    const day = DAYS[index] ?? 'That day';
    if (!CLOCK.test(from) || !CLOCK.test(to)) return `${day}: enter when you open and when you close.`;
    if (from >= to) return `${day}: closing must be later than opening.`;
  }
  return week.length > 7 ? 'A week has seven days.' : null;
}

/** The days of a week in the order of its spans. */
export const DAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The value of a JSON text, or undefined. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
