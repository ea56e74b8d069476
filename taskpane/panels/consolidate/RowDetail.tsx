import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useState } from 'react';
import { isLate } from '../../../src/app/board/isLate';
import type { Finding } from '../../../src/app/ConsolidationResult';
import { type CorrectionCase, correctionText } from '../../../src/app/correctionText';
import { plainFileName } from '../../../src/app/pack/plainFileName';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { FileSummary } from '../../services/ConsolidationClient';
import type { BoardRow } from './boardRows';
import { ChangeList } from './ChangeList';
import { CopyButton } from './CopyButton';
import { FindingList } from './FindingList';
import { useSession } from './useSession';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 24px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface RowDetailProps {
  readonly row: BoardRow;
  readonly formSet: FormSet;
}

/** Why a unit or file stands as it does: reason, notices, findings, and what to write to the unit. */
export function RowDetail({ row, formSet }: RowDetailProps): ReactElement {
  const styles = useStyles();
  const { detail: text } = useText().consolidate;
  if (!row.file) {
    return (
      <div className={styles.detail}>
        <p className={styles.line}>{text.missing}</p>
      </div>
    );
  }
  return <FileDetail file={row.file} unit={row.unit?.name ?? row.file.file} status={row.status} formSet={formSet} />;
}

interface FileDetailProps {
  readonly file: FileSummary;
  readonly unit: string;
  readonly status: BoardRow['status'];
  readonly formSet: FormSet;
}

function FileDetail({ file, unit, status, formSet }: FileDetailProps): ReactElement {
  const styles = useStyles();
  const { language, services } = usePane();
  const { detail: text } = useText().consolidate;
  const { session } = useSession();
  const findings = useFindings(file.key);
  const { reason, notices, tables, standings, changes } = file;
  const late = isLate(file.modified, formSet.deadline);

  const correctionCase = async (): Promise<CorrectionCase | null> => {
    const all = findings ?? (await session.findings(file.key));
    if (!all) return null;
    const given = { unit, file: file.file, tables, notices, findings: all };
    return { ...given, ...(reason ? { reason } : {}), ...(standings ? { standings } : {}) };
  };
  const letter = async (): Promise<string | null> => {
    const given = await correctionCase();
    if (!given) return null;
    const { subject, body } = correctionText(given, formSet, language);
    return `${subject}\n\n${body}\n`;
  };
  const saveSlip = async (): Promise<void> => {
    const given = await correctionCase();
    if (!given) return;
    // The writer is large, and a slip is asked for now and then.
    const [{ slipWorkbook }, { writeWorkbook }] = await Promise.all([
      import('../../../src/app/slips/slipWorkbook'),
      import('../../../src/xlsx/writer/writeWorkbook'),
    ]);
    services.saveFile(`${plainFileName(unit)}.xlsx`, writeWorkbook(slipWorkbook(given, formSet)));
  };
  return (
    <div className={styles.detail}>
      {reason && <p className={styles.line}>{reason.message}</p>}
      {tables.length > 0 && (
        <p className={styles.line}>{text.tables({ count: tables.length, of: formSet.tables.length })}</p>
      )}
      {late === true && <p className={styles.line}>{text.late}</p>}
      {(['nil', 'empty', 'missing'] as const).map((standing) => {
        const ids = (standings ?? []).filter((each) => each.status === standing).map(({ table }) => table);
        const names = tableNames(ids, formSet);
        return names === '' ? null : (
          <p key={standing} className={styles.line}>
            {text.standings[standing]({ tables: names })}
          </p>
        );
      })}
      {notices.map(({ message }) => (
        <p key={message} className={styles.line}>
          {message}
        </p>
      ))}
      {changes && <ChangeList changes={changes} formSet={formSet} />}
      {findings ? (
        <FindingList findings={findings} calm={status === 'clean' || status === 'faulty' ? text.noFindings : ''} />
      ) : (
        <Text size={200}>{text.loading}</Text>
      )}
      <div className={styles.buttons}>
        {status !== 'superseded' && <CopyButton label={text.copyCorrection} text={letter} />}
        {status !== 'superseded' && (
          <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void saveSlip()}>
            {text.saveCorrection}
          </Button>
        )}
        {file.status === 'used' && (
          <Button size="small" onClick={() => void session.withdraw(file.key, true)}>
            {text.takeOut}
          </Button>
        )}
        {status === 'withdrawn' && (
          <Button size="small" onClick={() => void session.withdraw(file.key, false)}>
            {text.takeIn}
          </Button>
        )}
      </div>
    </div>
  );
}

function useFindings(key: string): readonly Finding[] | null {
  const { session } = useSession();
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly findings: readonly Finding[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void session.findings(key).then((findings) => {
      if (wanted && findings) setLoaded({ key, findings });
    });
    return () => {
      wanted = false;
    };
  }, [session, key]);
  return loaded?.key === key ? loaded.findings : null;
}
