import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { visibleText } from '../../../../src/report';
import { memo } from 'react';
import type { OutlineLine } from '../../../work/work';
import { SLICE, type Slice } from './slices';

const useStyles = makeStyles({
  // The browser lays out and paints a slice only when it comes near the view, so a thousand pages cost what one does.
  slice: { contentVisibility: 'auto', containIntrinsicSize: `auto ${String(SLICE * 24)}px` },
  line: {
    marginBlock: 0,
    paddingBlock: '2px',
    paddingInline: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
  },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingBlockStart: tokens.spacingVerticalS },
  top: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  label: { color: tokens.colorNeutralForeground2 },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderInlineStartColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      borderInlineStartColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
});

const Line = ({ line, here }: { readonly line: OutlineLine; readonly here: boolean }) => {
  const styles = useStyles();
  const { heading, label, number, empty } = line;
  const text = visibleText(line.text);
  return (
    <p
      role={heading === undefined ? undefined : 'heading'}
      // The view's own headings are levels 1 and 2; aria-level has no upper end, but readers announce six.
      aria-level={heading === undefined ? undefined : Math.min(heading + 2, 6)}
      aria-current={here ? 'location' : undefined}
      data-paragraph={line.paragraph}
      className={mergeClasses(
        styles.line,
        heading !== undefined && styles.heading,
        heading === 1 && styles.top,
        here && styles.here,
      )}
    >
      {label !== undefined && <span className={here ? undefined : styles.label}>{visibleText(label)}: </span>}
      {number !== undefined && `${visibleText(number)} `}
      {empty ? (
        <span className={here ? undefined : styles.empty}>Empty: {text || 'nothing here'}</span>
      ) : (
        text
      )}
    </p>
  );
};

interface Props {
  readonly slice: Slice;
  /** The marked paragraph; undefined where it is not in this slice, so that only two slices draw for each step. */
  readonly here: number | undefined;
}

export const OutlineSlice = memo(function OutlineSlice({ slice, here }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.slice} style={here === undefined ? undefined : { contentVisibility: 'visible' }}>
      {slice.lines.map((line) => (
        <Line key={line.paragraph} line={line} here={line.paragraph === here} />
      ))}
    </div>
  );
});
