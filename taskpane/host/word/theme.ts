/** Share of light that a colour reflects, 0 to 1; undefined for what is not `#rrggbb`. */
const luminance = (colour: string): number | undefined => {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour)?.slice(1);
  if (channels === undefined) return undefined;
  const [red, green, blue] = channels.map((channel) => {
    const share = Number.parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** Halfway to the eye: white and black text are equally readable on it. */
const MIDDLE = 0.18;

/**
 * Whether Word shows itself dark. Word has no event for it and is at times silent (undefined) or late on the web, so it
 * is asked anew each time.
 */
export const isDark = (): boolean | undefined => {
  try {
    // Absent in older hosts, whatever the types say.
    const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
    if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
    const light = luminance(theme?.bodyBackgroundColor ?? '');
    return light === undefined ? undefined : light < MIDDLE;
  } catch {
    return undefined;
  }
};
