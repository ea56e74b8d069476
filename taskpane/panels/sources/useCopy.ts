import { useState } from 'react';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';

export interface Copying {
  readonly copy: (text: string) => void;
  /** What could not be put on the clipboard and is to be copied by hand; null when there is nothing. */
  readonly byHand: string | null;
  readonly close: () => void;
}

/** Copies texts and says so; where the host forbids it, gives them to be shown. */
export function useCopy(): Copying {
  const { services, say } = usePane();
  const { sources: text } = useText();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (words: string): Promise<void> => {
    const copied = await services.copyText(words);
    setByHand(copied ? null : words);
    if (copied) say(text.copied);
  };
  return { copy: (words) => void copy(words), byHand, close: () => setByHand(null) };
}
