import { defaultHow, howFits } from './defaultHow';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { HeaderTemplate } from './templateSchema';

/** Checks that what a header leaf says of its column fits the column's kind. */
export function checkLeaf(leaf: HeaderTemplate, path: TemplatePath, report: ReportFault): void {
  const { kind, options, how, role, unit, signed } = leaf;
  if (kind === undefined) return;
  if (kind === 'stub' || kind === 'label') {
    for (const [key, value] of Object.entries({ options, how, role, unit, signed })) {
      if (value !== undefined) report([...path, key], `a ${kind} column holds printed texts and has no "${key}"`);
    }
    return;
  }
  checkOptions(leaf, path, report);
  if (how !== undefined && kind !== 'none' && !howFits(how, kind)) {
    report(
      [...path, 'how'],
      `a column of kind "${kind}" is consolidated as "${defaultHow(kind)}", "concat" or "typed", not as "${how}"`,
    );
  }
}

function checkOptions({ kind, options }: HeaderTemplate, path: TemplatePath, report: ReportFault): void {
  const takesOptions = kind === 'choice' || kind === 'choices';
  if (takesOptions && !options) report(path, `a column of kind "${kind}" needs "options"`);
  if (!takesOptions && options) report([...path, 'options'], 'only columns of kind "choice" or "choices" have options');
  options?.forEach((option, index) => {
    if (options.indexOf(option) < index) report([...path, 'options', index], `the option "${option}" stands twice`);
  });
}
