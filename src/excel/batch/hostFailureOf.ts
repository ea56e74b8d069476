import type { HostFailure, HostFailureCode } from '../../app/ports/OpenWorkbook';

/**
 * What an error of Excel means to a person. Only the code is looked at: Excel translates its messages.
 *
 * @throws what is not an error of Excel, because that is a bug of ours
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function hostFailureOf(error: unknown): HostFailure {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return { code: codeOf(error), detail: detailOf(error) };
}

function codeOf({ code, debugInfo }: OfficeExtension.Error): HostFailureCode {
  if (code === 'AccessDenied' && isReadOnly()) return 'workbook-read-only';
  if (code === 'GeneralException' && NEEDS_FOCUS.has(debugInfo.errorLocation ?? '')) return 'workbook-inactive';
  return CODES[code] ?? 'unexpected';
}

/**
 * Excel on the web in viewing mode says so here; a desktop Excel lets a workbook that was opened read-only be changed, and only saving
 * fails. Without Microsoft's loader there is no document to ask.
 */
function isReadOnly(): boolean {
  const { document } = Office.context as Partial<Office.Context>;
  return document?.mode === Office.DocumentMode.ReadOnly;
}

/** What Excel refuses with `GeneralException` where it knows no `InactiveWorkbook`: "Troubleshooting Excel Add-ins". */
const NEEDS_FOCUS: ReadonlySet<string> = new Set([
  'Range.select',
  'Worksheet.activate',
  'WorksheetCollection.add',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeColumns',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.unfreeze',
]);

const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  BadPassword: 'sheet-protected',
  ItemNotFound: 'sheet-missing',
  InvalidObjectPath: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  ItemAlreadyExists: 'sheet-exists',
  InactiveWorkbook: 'workbook-inactive',
  InvalidSelection: 'workbook-inactive',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  ActivityLimitReached: 'excel-busy',
  HostRestartNeeded: 'excel-busy',
  RequestAborted: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
};

function detailOf({ code, debugInfo }: OfficeExtension.Error): string {
  const { errorLocation, statement } = debugInfo;
  return [code, errorLocation, statement].filter((part) => part !== undefined && part !== '').join(' · ');
}
