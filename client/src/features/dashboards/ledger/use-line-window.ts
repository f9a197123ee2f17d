import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Pixels. Every line is as high as every other: where it stands follows from its number. */
export const LINE_HEIGHT = 60;

/** Lines drawn beyond the edges of the view, so that a quick hand never sees white. */
const BEYOND = 8;

/** The place is put into the address this long after the hand has come to rest. */
const REST_MS = 250;

export interface LineWindow {
  /** Of the lines to be drawn, the first and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Of the lines that can be seen, the first and the one after the last. */
  readonly top: number;
  readonly bottom: number;
}

const windowAt = (scrolled: number, height: number, lines: number): LineWindow => {
  const top = Math.max(0, Math.min(Math.floor(scrolled / LINE_HEIGHT), lines - 1));
  const shown = Math.ceil(height / LINE_HEIGHT);
  return {
    first: Math.max(0, top - BEYOND),
    end: Math.min(lines, top + shown + BEYOND),
    top,
    bottom: Math.min(lines, top + shown),
  };
};

/**
 * Which lines of a long list stand in its scrolled box. `line` is where the list begins, `list` tells one list from another; `onRest` is told where it
 * was scrolled to. Draws anew only when another line comes to the top, at most once a frame.
 */
export function useLineWindow(
  lines: number,
  line: number,
  list: string,
  onRest: (line: number) => void,
): { readonly box: RefObject<HTMLDivElement | null>; readonly window: LineWindow } {
  const box = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ top: line * LINE_HEIGHT, height: 900 });
  const rest = useRef(onRest);
  const told = useRef<number>(undefined);
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    rest.current = onRest;
  });

  // What the address says, unless it only repeats what this list told it; another list begins where that says.
  const filled = lines > 0;
  useLayoutEffect(() => {
    if (!filled || !box.current || (told.current === line && shown.current === list)) return;
    box.current.scrollTop = line * LINE_HEIGHT;
    told.current = line;
    shown.current = list;
  }, [line, list, filled]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      frame = 0;
      const { scrollTop, clientHeight } = element;
      setScrolled((was) =>
        Math.floor(was.top / LINE_HEIGHT) === Math.floor(scrollTop / LINE_HEIGHT) &&
        was.height === clientHeight
          ? was
          : { top: scrollTop, height: clientHeight },
      );
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const at = Math.floor(element.scrollTop / LINE_HEIGHT);
        if (at === told.current) return;
        told.current = at;
        rest.current(at);
      }, REST_MS);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, []);

  return { box, window: windowAt(scrolled.top, scrolled.height, lines) };
}
