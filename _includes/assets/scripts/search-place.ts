/** How far a reader had come: how many results were shown, and how far down the page was. */
interface Place {
  readonly shown: number;
  readonly top: number;
}

/** How long the page rests before its place is noted, in milliseconds. */
const REST = 150;

/** Notes in this entry of the browser's history how many results are shown, so that the way back leads there. */
export function keepPlace(shown: number): void {
  history.replaceState({ ...history.state, search: { shown, top: scrollY } }, "");
}

/**
 * What was noted before the reader went away, and how to go there once the results are shown again. From
 * then on the place is noted as the page is moved.
 */
export function placeKept(): { readonly shown: number; readonly restore: () => void } {
  // The browser would try it before there is anything to go to.
  history.scrollRestoration = "manual";
  const { shown = 0, top = 0 }: Partial<Place> = history.state?.search ?? {};
  return {
    shown,
    restore: () => {
      if (top > 0) scrollTo(0, top);
      let timer = 0;
      const note = (): void => keepPlace(history.state?.search?.shown ?? 0);
      addEventListener(
        "scroll",
        () => {
          clearTimeout(timer);
          timer = window.setTimeout(note, REST);
        },
        { passive: true },
      );
      addEventListener("pagehide", note);
    },
  };
}
