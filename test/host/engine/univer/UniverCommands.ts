/** A command or mutation of Univer as its listeners see it. */
export interface UniverCommand {
  readonly id: string;
  readonly params?: object | undefined;
}

/**
 * The part of Univer's command service that the engine needs. Everything goes through mutations by their names, so that
 * the engine itself loads nothing of Univer: the page and the tests bring the build that suits them.
 */
export interface UniverCommands {
  syncExecuteCommand(id: string, params?: object, options?: object): boolean;
  /** The listener may change what the command carries. */
  beforeCommandExecuted(listener: (command: UniverCommand) => void): { dispose(): void };
  onCommandExecuted(listener: (command: UniverCommand) => void): { dispose(): void };
}
