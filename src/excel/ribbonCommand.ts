/**
 * Gives a button of the ribbon its work, under the name that the manifest calls it by. Office is told when it is done, also when it
 * failed: a button that never answers locks the ribbon for minutes.
 */
export function ribbonCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}

/** Opens a page of ours in a small window over Excel; false when Office refuses, because another is open for example. */
export function openDialog(
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { ...size, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded),
    );
  });
}
