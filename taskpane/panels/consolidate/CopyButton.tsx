import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useRef, useState } from 'react';
import { CopyByHand } from '../../components/CopyByHand';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';

export interface CopyButtonProps {
  readonly label: string;
  /** Made when it is asked for; null when it can't be had. */
  readonly text: () => Promise<string | null>;
}

/** Copies a text; where the host forbids that, shows it to be copied by hand. */
export function CopyButton({ label, text: make }: CopyButtonProps): ReactElement {
  const { services, say } = usePane();
  const { copy: text } = useText().consolidate;
  const [byHand, setByHand] = useState<string | null>(null);
  const button = useRef<HTMLElement>(null);

  const copy = async (): Promise<void> => {
    const content = await make();
    if (content === null) return;
    if (await services.copyText(content)) say(text.copied);
    else setByHand(content);
  };
  const close = (): void => {
    button.current?.focus();
    setByHand(null);
  };
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => void (button.current = element)}
        size="small"
        icon={<CopyRegular />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      {byHand !== null && <CopyByHand words={text} text={byHand} rows={8} close={close} />}
    </>
  );
}
