import { useEffect, useState, useSyncExternalStore } from 'react';
import { sentencesOf } from './sentences-of.ts';

/** The browser's own voices: none in some browsers, and known only some time after the page has loaded. */
export interface Speech {
  readonly available: boolean;
  readonly speaking: boolean;
  speak(text: string, language: string): void;
  stop(): void;
}

const synthesis = (): SpeechSynthesis | null => ('speechSynthesis' in window ? window.speechSynthesis : null);

function onVoices(listener: () => void): () => void {
  synthesis()?.addEventListener('voiceschanged', listener);
  return () => synthesis()?.removeEventListener('voiceschanged', listener);
}

/** Speaks texts with the browser's voices, where it has any; nothing may wait for the end of it. */
export function useSpeech(): Speech {
  const available = useSyncExternalStore(onVoices, () => (synthesis()?.getVoices().length ?? 0) > 0);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => synthesis()?.cancel(), []);
  return {
    available,
    speaking,
    speak: (text, language) => {
      const voices = synthesis();
      const sentences = sentencesOf(text, language);
      if (!voices || sentences.length === 0) return;
      voices.cancel();
      setSpeaking(true);
      for (const [index, sentence] of sentences.entries()) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.lang = language;
        if (index === sentences.length - 1) {
          utterance.addEventListener('end', () => setSpeaking(false));
          utterance.addEventListener('error', () => setSpeaking(false));
        }
        voices.speak(utterance);
      }
    },
    stop: () => {
      synthesis()?.cancel();
      setSpeaking(false);
    },
  };
}
