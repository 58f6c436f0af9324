/** Whether a greeting is in English, as one is that names no language. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?![a-z]{2})/i.test(language);
