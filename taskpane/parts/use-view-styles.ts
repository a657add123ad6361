import { makeStyles, tokens } from '@fluentui/react-components';

/** How every view stands in the pane: its parts one below the other, and no wider in a browser than can be read. */
export const useViewStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    minWidth: 0,
    maxWidth: '720px',
    padding: tokens.spacingHorizontalM,
  },
});
