import type { CellStyle } from '../../app/ports/WorkbookDocument';

/** Two styles have one key exactly when they say the same; whether they are one object does not matter. */
export function styleKey(style: CellStyle, quoted: boolean): string {
  const { font } = style;
  return (
    `${font?.name ?? ''}\n${font?.size ?? ''}\n${font?.color ?? ''}\n${style.numberFormat ?? ''}\n${style.fill ?? ''} ` +
    `${style.border ?? ''} ${style.horizontal ?? ''} ${style.vertical ?? ''} ${style.indent ?? ''} ${flag(font?.bold)}` +
    `${flag(font?.italic)}${flag(font?.underline)}${flag(style.wrap)}${flag(style.unlocked)}${flag(quoted)}`
  );
}

function flag(set: boolean | undefined): string {
  return set ? '1' : '0';
}
