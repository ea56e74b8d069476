/** One message to the client's event machinery: a type number, whom it concerns, and what happened. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The numbers that the client library gives to its events. */
export const eventType = {
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Holds events back until the work that raised them is over, as Excel does, then delivers them in order. */
export class EventQueue {
  private waiting: HostEvent[] = [];
  private running = false;
  private onIdle: (() => void)[] = [];
  deliver: (event: HostEvent) => void = () => undefined;

  push(event: HostEvent): void {
    this.waiting.push(event);
    if (this.running) return;
    this.running = true;
    setTimeout(() => this.flush(), 0);
  }

  /** Resolves when all events that were raised until now are delivered, and those that they raised. */
  idle(): Promise<void> {
    return this.running ? new Promise((resolve) => this.onIdle.push(resolve)) : Promise.resolve();
  }

  /** Forgets what is waiting. */
  clear(): void {
    this.waiting = [];
  }

  private flush(): void {
    for (let event = this.waiting.shift(); event; event = this.waiting.shift()) this.deliver(event);
    // Handlers answer through promises: look again once those have had their turn.
    setTimeout(() => {
      if (this.waiting.length > 0) {
        this.flush();
        return;
      }
      this.running = false;
      for (const resolve of this.onIdle.splice(0)) resolve();
    }, 0);
  }
}
