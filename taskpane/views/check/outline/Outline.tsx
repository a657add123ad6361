import { makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../../src/report';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OutlineLine } from '../../../work/work';
import { OutlineSlice } from './OutlineSlice';
import { lineFor, slicesOf } from './slices';

const useStyles = makeStyles({
  scroller: {
    // So that a line's place is counted from here.
    position: 'relative',
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    height: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Slices added with each frame, so that the first lines are there at once and the pane never stands still. */
const EACH_FRAME = 20;

/** How many slices are drawn by now: a few, and more with each frame until all are. */
const useGrowing = (total: number): number => {
  const [drawn, setDrawn] = useState(EACH_FRAME);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + EACH_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total]);
  return drawn;
};

/** Puts a line in the middle of its scroller, and moves nothing else on the page. */
const centre = (scroller: HTMLElement, line: HTMLElement): void => {
  const offset = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += offset - (scroller.clientHeight - line.offsetHeight) / 2;
};

interface Props {
  readonly file: string;
  readonly outline: readonly OutlineLine[];
  /** Where somebody was led to; a new value each time, so that going to the same line twice scrolls twice. */
  readonly goneTo?: { readonly paragraph: number } | undefined;
}

/** What was read of a document, line by line, in place of Word's page: headings, fields and text. */
export const Outline = ({ file, outline, goneTo }: Props) => {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const slices = useMemo(() => slicesOf(outline), [outline]);
  const here = useMemo(() => goneTo && lineFor(outline, goneTo.paragraph), [outline, goneTo]);
  const target = slices.findIndex(({ lines }) => lines.some(({ paragraph }) => paragraph === here));
  const drawn = Math.max(useGrowing(slices.length), target + 2);

  useLayoutEffect(() => {
    const box = scroller.current;
    const scroll = () => {
      const line = box?.querySelector<HTMLElement>('[aria-current="location"]');
      if (box && line) centre(box, line);
    };
    scroll();
    // Slices that came near the view have now taken their real height in place of the guessed one.
    const frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  }, [goneTo]);

  return (
    // Focusable, because otherwise nobody could scroll it from the keyboard.
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-label={`Outline of ${visibleLine(file)}`}
      tabIndex={0}
    >
      {slices.slice(0, drawn).map((slice) => {
        const inside = slice.lines.some(({ paragraph }) => paragraph === here);
        return <OutlineSlice key={slice.from} slice={slice} here={inside ? here : undefined} />;
      })}
    </div>
  );
};
