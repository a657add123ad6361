/** Something that the makers of this tool could not find out, and what the tool does about it. */
export interface Unknown {
  readonly id: string;
  readonly what: string;
  readonly does: string;
}

/** The table of `docs/what-is-not-known.md`, row by row; a test holds the two together. */
export const UNKNOWNS: readonly Unknown[] = [
  {
    id: 'unknown-tables',
    what: 'Tables 4.2 and 4.3 of the policy (pages 64–65), apart from physical violence → physical abuse and substantiated → substantiated',
    does: 'the other rows are suggested: shown, never enforced, with the request to confirm them against the page',
  },
  {
    id: 'unknown-finding-names',
    what: 'the names of the RCS findings other than substantiated and conduct outside the scheme, and whether they were restated when the regulator changed on 23 February 2026',
    does: 'offered as suggested names; another name gives a warning',
  },
  {
    id: 'unknown-outcomes',
    what: 'the full list of CIMS outcomes',
    does: 'Substantiated is stated, Not substantiated suggested',
  },
  {
    id: 'unknown-definitions',
    what: 'the definitions of incident types, apart from physical abuse and serious risk',
    does: 'an outcome is not tested against a definition; arguments from impact are pointed out',
  },
  {
    id: 'unknown-templates',
    what: 'the present templates for plan, report, CIMS Recommendations and extension',
    does: 'ours are stand-ins and say so; the headings of the earlier templates are kept where they were seen',
  },
  {
    id: 'unknown-number-formats',
    what: 'the formats of incident report IDs, CRIS IDs and notification numbers',
    does: 'no format is enforced unless an organisation sets its own pattern',
  },
  {
    id: 'unknown-limits',
    what: 'the time limits of the earlier guide; whether the 28 business days hold for an RCS report lodged in CIMS; what the changes of 2026 did to the limits of the Reportable Conduct Scheme',
    does: 'the first are not counted; the others are counted as their sources give them, and each count says so',
  },
  {
    id: 'unknown-attachments',
    what: 'which attachments CIMS takes, how large and how named',
    does: 'limits are an organisation’s settings; no value is invented',
  },
  {
    id: 'unknown-screens',
    what: 'the screens of the CIMS IT system',
    does: 'the upload sheet lists the values, not the screens',
  },
  {
    id: 'unknown-returns',
    what: 'why the department returns reports',
    does: 'no rule claims to know',
  },
  {
    id: 'unknown-holidays',
    what: 'public holidays gazetted later than this version, and a council’s own day instead of Melbourne Cup Day',
    does: 'the table says up to which year it is known; an organisation can add days',
  },
  {
    id: 'unknown-word',
    what: 'how Word itself treats the templates',
    does: 'they are validated with Microsoft’s Open XML SDK and opened in LibreOffice; they have not been opened in Word',
  },
  {
    id: 'unknown-pane',
    what: 'how Word treats what the task pane asks of it',
    does: 'tested with the unmodified office.js against a Word of our own; nothing was run in Microsoft’s Word',
  },
  {
    id: 'unknown-office-js',
    what: 'what office.js of today sends by itself, whether from the page or through Word',
    does: 'the page’s headers refuse what it would send from there; the page on privacy says what is known',
  },
  {
    id: 'unknown-removal',
    what: 'when Word takes the pane’s setting out of the file, and what its Document Inspector does with it',
    does: 'the page on privacy describes both ways to remove it, and how to look',
  },
];
