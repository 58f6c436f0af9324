const BY_NAME = new Map([
  [
    'NotAllowedError',
    'The browser may not use the microphone. Allow it with the sign beside the address at the top, then press Record again.',
  ],
  ['NotFoundError', 'No microphone was found. Plug one in, then press Record again. Or upload a sound file.'],
  ['NotReadableError', 'Another program is using the microphone. Close it, then press Record again.'],
]);

/** Said where the browser gives no microphone to a page because of its address. */
export const INSECURE_PAGE =
  'Browsers record only on secure pages. Open Ringplan with https, or on the computer it runs on, or upload a sound file.';

/** Why a microphone could not be opened, for whoever pressed Record, by the name of the browser's error. */
export const microphoneProblem = (name: string): string =>
  BY_NAME.get(name) ?? 'The microphone could not be opened. Try again, or upload a sound file.';
