import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

let known: Promise<string> | undefined;

/** The page's font as CSS that needs nothing from outside: a picture shown as an image fetches nothing. */
export function fontStyle(): Promise<string> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function read(): Promise<string> {
  const answer = await fetch(font);
  if (!answer.ok) throw new Error('The font of the picture could not be fetched. Try again when you are online.');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}
