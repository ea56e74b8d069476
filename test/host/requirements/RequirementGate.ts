import { ExcelFault } from '../protocol/ExcelFault';
import type { RequirementSets } from './extractRequirementSets';
import sets from './requirementSets.json';

/** ExcelApi of Office 2021, of Office LTSC 2024, and of a Microsoft 365 of late 2025. */
export type RequirementLevel = '1.14' | '1.17' | '1.20';

/** Knows which members the simulated Excel is too old for. */
export class RequirementGate {
  private readonly setOfMember = new Map<string, string>();

  /** `level` may be changed while nothing runs: another Excel then opens the same workbook. */
  constructor(public level: string) {
    for (const [typeName, bySet] of Object.entries(sets as RequirementSets)) {
      for (const [set, members] of Object.entries(bySet)) {
        for (const member of members.split(' ')) this.setOfMember.set(`${typeName}.${member}`, set);
      }
    }
  }

  /** Fails with `ApiNotFound` for a member of a later set, or of one that only the web, the desktop or previews have. */
  check(typeName: string, member: string): void {
    const set = this.setOfMember.get(`${typeName}.${member}`);
    if (set !== undefined && !this.supports(set)) {
      throw new ExcelFault(
        'ApiNotFound',
        `${typeName}.${member} belongs to ExcelApi ${set}; this Excel has ${this.level}.`,
      );
    }
  }

  /** What `Office.context.requirements.isSetSupported` answers. */
  isSetSupported(name: string, version = '1.1'): boolean {
    const key = name.toLowerCase();
    if (key === 'excelapi') return this.supports(version);
    const others = supportedBeside(this.level);
    const offered = others[key];
    return offered !== undefined && atLeast(offered, version);
  }

  private supports(set: string): boolean {
    return /^[\d.]+$/.test(set) && atLeast(this.level, set);
  }
}

/** Sets of other families, by Office version: the shared runtime and ribbon of each, and two that the client itself asks for. */
function supportedBeside(level: string): Readonly<Record<string, string>> {
  const newer = atLeast(level, '1.17');
  return {
    sharedruntime: newer ? '1.2' : '1.1',
    ribbonapi: '1.2',
    addincommands: '1.1',
    dialogapi: '1.2',
    openbrowserwindowapi: '1.1',
    richapiruntime: '1.2',
    richapiruntimeflag: '1.2',
    delayforcelledit: '1.1',
    ...(atLeast(level, '1.20') ? { keyboardshortcuts: '1.1' } : {}),
  };
}

/** Compares `1.9` and `1.14` by their parts. */
function atLeast(have: string, want: string): boolean {
  const [a, b] = [have, want].map((version) => version.split('.').map(Number));
  const major = (a?.[0] ?? 0) - (b?.[0] ?? 0);
  return major !== 0 ? major > 0 : (a?.[1] ?? 0) >= (b?.[1] ?? 0);
}
