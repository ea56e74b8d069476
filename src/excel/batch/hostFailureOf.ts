import type { HostFailure, HostFailureCode } from '../../app/ports/OpenWorkbook';

/**
 * What an error of Excel means to a person. Only the code is looked at: Excel translates its messages.
 *
 * @throws what is not an error of Excel, because that is a bug of ours
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function hostFailureOf(error: unknown): HostFailure {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return { code: CODES[error.code] ?? 'unexpected', detail: detailOf(error) };
}

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
