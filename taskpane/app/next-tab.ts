/** The tab that a key leads to, of `count` in rows of `columns`; undefined for a key that leads nowhere. */
export const nextTab = (key: string, from: number, count: number, columns: number): number | undefined => {
  const round = (index: number) => (index + count) % count;
  switch (key) {
    case 'ArrowRight':
      return round(from + 1);
    case 'ArrowLeft':
      return round(from - 1);
    case 'ArrowDown':
      return columns < count ? round(from + columns) : undefined;
    case 'ArrowUp':
      return columns < count ? round(from - columns) : undefined;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};
