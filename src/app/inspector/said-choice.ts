import { spokenKeys } from '../../verify/spoken-key-words.ts';

const FOR = String.raw`(?:for|to(?:\s+(?:reach|speak\s+(?:to|with)|hear))?)\s+`;
const WHAT = String.raw`([^,.;:!?]+?)`;
const OFFER = new RegExp(
  String.raw`(?:\b${FOR}${WHAT},?\s+(?:please\s+)?)?\b((?:press|push|dial|hit)\s+(?:the\s+)?(?:key\s+)?[\w*#]+)(?:\s+${FOR}([^,.;:!?]+))?`,
  'gi',
);
const LABEL_LENGTH = 60;

/** What an English greeting says a key is for: “For billing, press 3” gives “Billing”; null where it does not say. */
export function saidChoice(text: string, key: string): string | null {
  for (const [, before, offer = '', after] of text.matchAll(OFFER)) {
    const what = (before ?? after)?.trim();
    if (!what || !spokenKeys(offer).has(key)) continue;
    const bare = what.replace(/^(?:our|the|a|an)\s+/i, '').slice(0, LABEL_LENGTH);
    return bare.charAt(0).toUpperCase() + bare.slice(1);
  }
  return null;
}
