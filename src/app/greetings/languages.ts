const TAGS = [
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'es-US',
  'es-MX',
  'es-ES',
  'fr-CA',
  'fr-FR',
  'de-DE',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ru-RU',
  'uk-UA',
  'vi-VN',
  'zh-CN',
  'ja-JP',
  'ko-KR',
  'ar-SA',
  'hi-IN',
];

/** A language by its tag (BCP 47), in English: "Spanish (Mexico)"; a tag nobody knows as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages to choose from, in the order of their names, with `current` where it is another one. */
export function languageChoices(current: string | undefined): { value: string; label: string }[] {
  const tags = new Set([...TAGS, ...(current === undefined ? [] : [current])]);
  return [...tags]
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((left, right) => left.label.localeCompare(right.label, 'en'));
}
