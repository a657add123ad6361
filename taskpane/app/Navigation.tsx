import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { ViewName } from '../session/kept-state';
import { nextTab } from './next-tab';
import { VIEW_TITLES } from './views';

// Fluent's TabList lays its tabs out in one line, which six do not fit at the width of a task pane, and brings the
// largest part of what would have to load before the first view.
const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    '@media (min-width: 520px)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
  },
  seven: {
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    '@media (min-width: 520px)': { gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' },
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    // No border: forced colours would draw one under the other tabs too.
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Forced colours take the shadow away.
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

export const TAB_ID = 'tab-';
export const PANEL_ID = 'view';

interface Props {
  readonly views: readonly ViewName[];
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/**
 * The views as tabs. Tab stops at the one that is shown; the arrow keys, Home and End go to the others, Enter or the
 * space bar shows one: showing at once would load every view on the way.
 */
export const Navigation = ({ views, view, onView }: Props) => {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, from: number) => {
    const [first, ...others] = list.current?.querySelectorAll('button') ?? [];
    if (first === undefined) return;
    const tabs = [first, ...others];
    const columns = tabs.filter(({ offsetTop }) => offsetTop === first.offsetTop).length;
    const to = nextTab(event.key, from, tabs.length, columns);
    if (to === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Views"
      className={mergeClasses(styles.list, views.length > 6 && styles.seven)}
    >
      {views.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={TAB_ID + name}
          aria-selected={name === view}
          aria-controls={name === view ? PANEL_ID : undefined}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.selected)}
          onClick={() => onView(name)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {VIEW_TITLES[name]}
        </button>
      ))}
    </div>
  );
};
