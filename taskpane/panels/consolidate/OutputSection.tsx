import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { OpenRegular, SaveRegular, TableAddRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { FailureBar } from './FailureBar';
import type { SessionState, Written } from './SessionState';
import { useSession } from './useSession';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
  writing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

/** Where the summary goes: this workbook, a new one, a file. */
export function OutputSection({ formSet }: { readonly formSet: FormSet }): ReactElement {
  const styles = useStyles();
  const { services, say } = usePane();
  const { output: text } = useText().consolidate;
  const { session, state } = useSession();
  const [replace, setReplace] = useState(true);
  const busy = state.writing !== null || state.stage !== 'board';

  const openNew = async (): Promise<void> => {
    const bytes = await session.workbook();
    if (!bytes) return;
    if (await services.openAsWorkbook(bytes)) say(text.opened);
    else say(text.notOpened, 'error');
  };
  const save = async (): Promise<void> => {
    const bytes = await session.workbook();
    if (!bytes) return;
    const file = text.fileName({ formSet: formSet.id });
    services.saveFile(file, bytes);
    say(text.saved({ file }));
  };
  return (
    <section className={styles.section}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {text.heading}
      </Text>
      {state.earlier.length > 0 && (
        <Checkbox
          checked={replace}
          disabled={busy}
          label={text.replaceEarlier({ count: state.earlier.length })}
          onChange={(_, { checked }) => setReplace(checked === true)}
        />
      )}
      {state.writing ? (
        <Writing writing={state.writing} />
      ) : (
        <Button
          className={styles.wide}
          appearance="primary"
          icon={<TableAddRegular />}
          disabled={busy}
          onClick={() => void session.write(replace)}
        >
          {text.write}
        </Button>
      )}
      {state.failure && <FailureBar failure={state.failure} />}
      {state.written && <WrittenBar written={state.written} />}
      <div className={styles.buttons}>
        <Button size="small" icon={<OpenRegular />} disabled={busy} onClick={() => void openNew()}>
          {text.openNew}
        </Button>
        <Button size="small" icon={<SaveRegular />} disabled={busy} onClick={() => void save()}>
          {text.save}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {text.saveNote}
      </Text>
    </section>
  );
}

function Writing({
  writing: { done, total, phase },
}: {
  readonly writing: NonNullable<SessionState['writing']>;
}): ReactElement {
  const styles = useStyles();
  const { output: text } = useText().consolidate;
  const { session } = useSession();
  const going = done === 0 ? text.preparing : text.writing({ done, total });
  const words = phase === 'going' ? going : text[phase];
  return (
    <div className={styles.writing}>
      <Text role="status" className={styles.figures}>
        {words}
      </Text>
      <ProgressBar className={styles.wide} value={done} max={total} aria-label={words} />
      <Button disabled={phase !== 'going'} onClick={session.cancelWriting}>
        {text.cancel}
      </Button>
    </div>
  );
}

function WrittenBar({ written: { names, renamed, findings } }: { readonly written: Written }): ReactElement {
  const { services, say, language } = usePane();
  const { output: text } = useText().consolidate;
  const show = async (sheet: string): Promise<void> => {
    const shown = await services.workbook.select(sheet, { row: 0, column: 0 });
    if (!shown.ok) say(describeHostFailure(shown.failure, language), 'error');
  };
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{[text.written({ count: names.length }), ...renamed.map(text.renamed)].join(' ')}</MessageBarBody>
      <MessageBarActions>
        {names[0] !== undefined && (
          <Button size="small" onClick={() => void show(names[0] ?? '')}>
            {text.seeSummary}
          </Button>
        )}
        {findings !== undefined && (
          <Button size="small" onClick={() => void show(findings)}>
            {text.seeFindings}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
