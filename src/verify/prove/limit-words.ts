/** Why a proof that could not tell all situations apart is not complete. */
export const TOO_MANY = 'too many conditions come together';

/** Why something is not proven, as the sentence that `Proof.limits` and verdicts hold; screens say "Not proven:" before it. */
export const asSentence = (cut: string): string => `${cut.charAt(0).toUpperCase()}${cut.slice(1)}.`;
