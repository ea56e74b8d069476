/** `Office.context.document.settings` of the old API: kept for as long as the frame lives. The product does not use it. */
export const documentSettings = {
  Read: (): void => undefined,
  Write: (): void => undefined,
};
