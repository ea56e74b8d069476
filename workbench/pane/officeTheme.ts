/** Office's colours as Excel gives them to the loader: numbers of 0xRRGGBB. */
export function officeTheme(dark: boolean): Readonly<Record<string, number | boolean>> {
  return dark
    ? {
        bodyBackgroundColor: 0x262626,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x444444,
        controlForegroundColor: 0xffffff,
        isDarkTheme: true,
      }
    : {
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x262626,
        controlBackgroundColor: 0xf3f2f1,
        controlForegroundColor: 0x262626,
        isDarkTheme: false,
      };
}
