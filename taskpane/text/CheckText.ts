import type { AcceptanceRefusal } from '../../src/app/acceptedWarnings';
import type { Severity } from '../../src/domain/forms/ruleSchema';
import type { FigureName } from '../panels/check/comparedFigures';

/** Texts of the panel `check`. */
export interface CheckText {
  readonly heading: string;
  readonly checkNow: string;
  readonly checking: string;
  readonly checkedAt: (names: { readonly time: string }) => string;
  readonly counts: (names: Readonly<Record<Severity, number>>) => string;
  readonly nothingOpen: string;
  readonly nothingToCheck: string;
  readonly notCheckedYet: string;
  readonly scope: {
    readonly label: string;
    readonly sheet: string;
    readonly workbook: string;
    readonly count: (names: { readonly count: number }) => string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly mended: string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly cell: (names: { readonly address: string }) => string;
  readonly onSheet: (names: { readonly sheet: string }) => string;
  readonly showMore: (names: { readonly count: number; readonly left: number }) => string;
  readonly waiting: (names: { readonly count: number }) => string;
  readonly typing: string;
  readonly tryAgain: string;
  readonly accept: {
    readonly open: string;
    readonly openFor: (names: { readonly address: string }) => string;
    readonly reason: string;
    readonly hint: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: string;
    readonly refused: Readonly<Record<AcceptanceRefusal['code'], string>>;
    readonly heading: (names: { readonly count: number }) => string;
    readonly reasonGiven: (names: { readonly reason: string }) => string;
    readonly withdraw: string;
    readonly withdrawn: string;
  };
  readonly restore: {
    readonly open: string;
    readonly openFor: (names: { readonly table: string }) => string;
    readonly question: (names: { readonly table: string }) => string;
    readonly confirm: string;
    readonly cancel: string;
    readonly working: string;
    readonly close: string;
  };
  readonly problems: {
    readonly heading: string;
    readonly count: (names: { readonly count: number }) => string;
    readonly goThere: (names: { readonly place: string }) => string;
    readonly missing: (names: { readonly count: number; readonly tables: string }) => string;
    readonly insert: string;
  };
  readonly clean: {
    readonly heading: (names: { readonly count: number }) => string;
    readonly allRight: (names: { readonly count: number }) => string;
    readonly looked: (names: { readonly rules: string; readonly time: string }) => string;
    readonly sheetRight: string;
    readonly elsewhere: (names: { readonly count: number }) => string;
    readonly notATable: (names: { readonly sheet: string }) => string;
    readonly showWorkbook: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly noTable: string;
    readonly noTableHint: (names: { readonly formSet: string }) => string;
    readonly toForms: string;
  };
}
