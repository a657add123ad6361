/** The places within a page that a link may name behind `#`: its headings, as GitHub writes them. */
export const headingPlaces = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/gu, '')
      .replace(/ /gu, '-'),
  );
