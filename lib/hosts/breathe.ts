/** Gives the page's thread back between two parts of a long work. */
export type Breathe = () => Promise<void> | undefined;

const sliceMs = 8;

/** Lets others have the thread once a slice of 8 ms is over. */
export function createBreathe(): Breathe {
  let sliceBeganAt = performance.now();
  return () =>
    performance.now() - sliceBeganAt <= sliceMs
      ? undefined
      : new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
          sliceBeganAt = performance.now();
        });
}
