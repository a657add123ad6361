/** The places within a page that a link may name behind `#`: its headings, as GitHub writes them. */
export const headingPlaces = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replace(/ /gu, '-'),
  );
