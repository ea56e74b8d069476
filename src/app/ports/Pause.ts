/** Lets whatever waits for the thread go first, such as clicks and painting; resolves when it is our turn again. */
export type Pause = () => Promise<void>;
