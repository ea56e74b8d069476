import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react';
import { filesOfDrop, receivedOnly } from './filesOfDrop';

const useStyles = makeStyles({
  zone: {
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: tokens.spacingHorizontalXS,
  },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
});

export interface DropZoneProps {
  readonly dropped: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files and folders that are dropped on it; an extra, because a drop from outside does not reach every host. */
export function DropZone({ dropped, children }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer).then((files) => dropped(receivedOnly(files)));
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
