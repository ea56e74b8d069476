import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { type ChangeEvent, type ReactElement, useEffect, useRef } from 'react';
import { usePane } from '../../hooks/PaneContext';
import { receivedOnly } from './filesOfDrop';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What Excel files and archives of them may be called; a Word file is taken through the folder, and refused with its reason. */
const EXCEL_FILES = '.xlsx,.xlsm,.xls,.xlsb,.xltx,.xltm,.ods,.zip';

export interface FilePickerProps {
  readonly labels: { readonly files: string; readonly folder: string };
  readonly prominent: boolean;
  readonly size: 'small' | 'medium';
  readonly disabled?: boolean;
  readonly picked: (files: readonly File[]) => void;
}

/** Two buttons: many files, or all of a folder. */
export function FilePicker({ labels, prominent, size, disabled = false, picked }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const { pause } = usePane().services;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React does not know this attribute, which every browser does.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = receivedOnly(Array.from(target.files ?? []));
    // The same files may be chosen again, after they were mended.
    target.value = '';
    // The browser takes long enough over hundreds of files: what is done with them is a task of its own.
    void pause().then(() => picked(chosen));
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance={prominent ? 'primary' : 'secondary'}
        size={size}
        disabled={disabled}
        icon={<DocumentAddRegular />}
        onClick={() => files.current?.click()}
      >
        {labels.files}
      </Button>
      <Button size={size} disabled={disabled} icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
        {labels.folder}
      </Button>
      <input ref={files} type="file" multiple accept={EXCEL_FILES} hidden onChange={take} />
      <input ref={folder} type="file" multiple hidden onChange={take} />
    </div>
  );
}
