/**
 * Locks a sheet but for its open cells, as the files that we write do: no password, and widths, heights, sorting and filters stay with
 * the user.
 */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
    allowEditObjects: false,
    allowEditScenarios: false,
  });
}
