/** Frames until pictures are drawn in other colours. */
const FRAMES = 3;

/** Prints the page in light colours: paper is white, and canvases keep those in which they were drawn. The theme comes back afterwards. */
export async function printInLight(): Promise<void> {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  window.addEventListener(
    'afterprint',
    () => {
      if (theme === undefined) delete dataset['theme'];
      else dataset['theme'] = theme;
    },
    { once: true },
  );
  for (let frame = 0; frame < FRAMES; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  window.print();
}
