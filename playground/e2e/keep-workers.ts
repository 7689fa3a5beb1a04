/** Gives a test the workers of the page as `started`; to be run before it is opened. */
export function keepWorkers(): void {
  const started: Worker[] = [];
  const Started = window.Worker;
  window.Worker = class extends Started {
    constructor(...parts: ConstructorParameters<typeof Worker>) {
      super(...parts);
      started.push(this);
    }
  };
  Object.assign(window, { started });
}
