/** A language in which the first greetings can be written. */
export type SheetLanguage = 'en' | 'es' | 'fr';

interface SpokenWords {
  readonly thanks: (office: string) => string;
  readonly emergency: (number: string) => string;
  readonly closed: string;
  readonly lunch: string;
  readonly opensNext: string;
  readonly urgent: (key: string) => string;
  readonly message: (key: string) => string;
  readonly choose: (key: string) => string;
  readonly connects: string;
  readonly recorded: string;
  readonly box: string;
  readonly urgentBox: string;
}

/** What callers hear where the sheet leaves the words open, in every language it can ask for. */
export const SPOKEN: Readonly<Record<SheetLanguage, SpokenWords>> = {
  en: {
    thanks: (office) => `Thank you for calling ${office}.`,
    emergency: (number) => `If this is an emergency, please hang up and call ${number}.`,
    closed: 'Our office is closed.',
    lunch: 'We are at lunch, and back at {opens next}.',
    opensNext: 'We are open again at {opens next}.',
    urgent: (key) => `For something urgent, press ${key}.`,
    message: (key) => `To leave a message, press ${key}.`,
    choose: (key) => `For English, press ${key}.`,
    connects: 'We connect you.',
    recorded: 'This call may be recorded.',
    box: 'Please leave your name and phone number after the tone, and we will call you back.',
    urgentBox:
      'Nobody on call can come to the phone right now. Please leave your name and phone number after the tone. We are alerted at once, and will call you back.',
  },
  es: {
    thanks: (office) => `Gracias por llamar a ${office}.`,
    emergency: (number) => `Si es una emergencia, cuelgue y llame al ${number}.`,
    closed: 'Nuestra oficina está cerrada.',
    lunch: 'Estamos almorzando. Volvemos: {opens next}.',
    opensNext: 'Abrimos de nuevo: {opens next}.',
    urgent: (key) => `Si es urgente, oprima el ${key}.`,
    message: (key) => `Para dejar un mensaje, oprima el ${key}.`,
    choose: (key) => `Para español, oprima el ${key}.`,
    connects: 'Le comunicamos con alguien que habla español.',
    recorded: 'Es posible que esta llamada sea grabada.',
    box: 'Después del tono, deje su nombre y su número de teléfono, y le devolveremos la llamada.',
    urgentBox:
      'En este momento nadie puede contestar. Después del tono, deje su nombre y su número de teléfono. Recibimos un aviso de inmediato y le devolveremos la llamada.',
  },
  fr: {
    thanks: (office) => `Merci d’appeler ${office}.`,
    emergency: (number) => `En cas d’urgence vitale, raccrochez et composez le ${number}.`,
    closed: 'Nos bureaux sont fermés.',
    lunch: 'Nous sommes en pause déjeuner. De retour : {opens next}.',
    opensNext: 'Prochaine ouverture : {opens next}.',
    urgent: (key) => `Si c’est urgent, appuyez sur le ${key}.`,
    message: (key) => `Pour laisser un message, appuyez sur le ${key}.`,
    choose: (key) => `Pour le français, appuyez sur le ${key}.`,
    connects: 'Nous vous mettons en relation avec quelqu’un qui parle français.',
    recorded: 'Cet appel peut être enregistré.',
    box: 'Après le signal, laissez votre nom et votre numéro de téléphone, et nous vous rappellerons.',
    urgentBox:
      'Personne ne peut répondre pour l’instant. Après le signal, laissez votre nom et votre numéro de téléphone. Nous sommes prévenus aussitôt et vous rappellerons.',
  },
};

/** The name of a second language, as the plan calls it. */
export const LANGUAGE_NAMES: Readonly<Record<SheetLanguage, string>> = { en: 'English', es: 'Spanish', fr: 'French' };

/** The number that a country calls for help; 112 where it is not known. */
export function emergencyNumber(country: string): string {
  if (['US', 'CA', 'MX', 'PR'].includes(country)) return '911';
  return { GB: '999', IE: '112', AU: '000', NZ: '111', JP: '119' }[country] ?? '112';
}
