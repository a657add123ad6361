import { strToU8 } from 'fflate';
import { DEFAULT_LIMITS, UnreadableDocument } from '../../src/docx';
import { readXml } from '../../src/docx/xml-reader';
import { XmlProblem } from '../../src/docx/xml-source';
import type { Vocabulary } from '../../src/docx/xml-reader';
import type { XmlSource } from '../../src/docx/xml-source';
import { TRANSITIONAL } from '../fixtures/docx-builder';
import { processorTime } from '../tools/processor-time';

const W = `xmlns:w="${TRANSITIONAL.w}"`;

interface Seen {
  readonly events: string[];
}

const vocabulary: Vocabulary<Seen> = {
  'w:p': {
    open: ({ events }, element) => {
      const value = element.attribute('w:val');
      events.push(value === undefined ? 'p' : `p ${value}`);
    },
    close: ({ events }) => events.push('/p'),
  },
  'w:skipped': {
    open: ({ events }, element) => {
      events.push('skipped');
      element.skip();
    },
    close: ({ events }) => events.push('/skipped'),
  },
  'w:silent': { open: (_, element) => element.skip() },
};

const bytesOf = (xml: string | Uint8Array): XmlSource => {
  const bytes = typeof xml === 'string' ? strToU8(xml) : xml;
  return (take) => take(bytes);
};

const inPieces =
  (bytes: Uint8Array, size: number): XmlSource =>
  (take) => {
    for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
  };

const read = (source: XmlSource, limits: Partial<typeof DEFAULT_LIMITS> = {}): string[] => {
  const seen: Seen = { events: [] };
  const all = { ...DEFAULT_LIMITS, ...limits };
  readXml(source, { vocabulary, text: ({ events }, text) => events.push(text) }, seen, {
    limits: all,
    elementsLeft: all.elements,
  });
  return seen.events;
};

const problem = (xml: string | Uint8Array, limits: Partial<typeof DEFAULT_LIMITS> = {}): string => {
  try {
    read(bytesOf(xml), limits);
  } catch (error) {
    if (error instanceof XmlProblem || error instanceof UnreadableDocument) return error.reason;
    throw error;
  }
  return 'read';
};

describe('names are matched by namespace', () => {
  test.each([
    ['the usual prefix', `<w:p ${W} w:val="1"/>`],
    ['another prefix', `<x:p xmlns:x="${TRANSITIONAL.w}" x:val="1"/>`],
    [
      'the default namespace for elements, a prefix for attributes',
      `<p xmlns="${TRANSITIONAL.w}" ${W} w:val="1"/>`,
    ],
    ['the Strict namespace', '<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:val="1"/>'],
    ['declared on the element, after its attributes', `<w:p w:val="1" ${W}/>`],
    ['blanks round the namespace', `<w:p xmlns:w=" ${TRANSITIONAL.w}\n" w:val="1"/>`],
  ])('%s', (_, xml) => {
    expect(read(bytesOf(xml))).toEqual(['p 1', '/p']);
  });

  test('the same prefix for something else', () => {
    expect(read(bytesOf('<w:p xmlns:w="urn:other"/>'))).toEqual([]);
  });

  test('an attribute without a prefix is in no namespace, whatever the default', () => {
    expect(read(bytesOf(`<p xmlns="${TRANSITIONAL.w}" val="1"/>`))).toEqual(['p', '/p']);
  });

  test('a declaration ends with its element', () => {
    const xml = `<w:p ${W}><w:p xmlns:w="urn:other"><w:p/></w:p><w:p xmlns:w="urn:other"/><w:p/></w:p>`;
    expect(read(bytesOf(xml))).toEqual(['p', 'p', '/p', '/p']);
  });

  test('the default namespace can be taken back', () => {
    expect(read(bytesOf(`<p xmlns="${TRANSITIONAL.w}"><p xmlns=""/><p/></p>`))).toEqual([
      'p',
      'p',
      '/p',
      '/p',
    ]);
  });

  test('more names than are remembered', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `<w:n${n} w:a${n}=""/>`).join('');
    expect(read(bytesOf(`<w:p ${W}>${many}<w:p w:val="1"/></w:p>`))).toEqual(['p', 'p 1', '/p', '/p']);
  });

  test('a piece with the namespaces that stand round it', () => {
    expect(read({ text: '<x:p/>', bindings: new Map([['x', TRANSITIONAL.w]]) })).toEqual(['p', '/p']);
  });
});

test('text, character references and CDATA', () => {
  expect(read(bytesOf(`<w:p ${W}>a&lt;&#x41;&#66;<![CDATA[<c>]]></w:p>`))).toEqual([
    'p',
    'a<AB',
    '<c>',
    '/p',
  ]);
});

describe('an element that is left out', () => {
  test('nothing in it is seen, its end is', () => {
    const xml = `<w:p ${W}>1<w:skipped>2<w:p>3</w:p><w:skipped/></w:skipped>4<w:skipped/>5</w:p>`;
    expect(read(bytesOf(xml))).toEqual([
      'p',
      '1',
      'skipped',
      '/skipped',
      '4',
      'skipped',
      '/skipped',
      '5',
      '/p',
    ]);
  });

  test('one within another', () => {
    expect(read(bytesOf(`<w:p ${W}><w:silent><w:skipped/>x</w:silent>y</w:p>`))).toEqual(['p', 'y', '/p']);
  });
});

describe('what is refused', () => {
  test.each([
    ['a tag that is not closed', `<w:p ${W}>`],
    ['a tag closed by another', `<w:p ${W}><w:a></w:p>`],
    ['no root', '  '],
    ['text after the root', `<w:p ${W}/>x`],
    ['an entity that is not one of the five', `<w:p ${W}>&nbsp;</w:p>`],
    ['a character that XML does not allow', `<w:p ${W}>\u0001</w:p>`],
    ['an attribute given twice', `<w:p ${W} w:val="1" w:val="2"/>`],
    [
      'an attribute given twice under two prefixes',
      `<w:p ${W} xmlns:x="${TRANSITIONAL.w}" w:val="1" x:val="2"/>`,
    ],
    ['an undeclared prefix of an element', '<w:p/>'],
    ['an undeclared prefix of an attribute', `<w:p ${W} x:val="1"/>`],
    ['an undeclared prefix far from anything of ours', `<a><b x:c=""/></a>`],
    ['two colons in a name', `<w:p:q ${W}/>`],
    ['a colon in front', `<:p ${W}/>`],
    ['a prefix that stands for nothing', `<w:p ${W} xmlns:x=""/>`],
    ['a reserved prefix', `<w:p ${W} xmlns:xml="urn:other"/>`],
    ['a reserved namespace', `<w:p ${W} xmlns:x="http://www.w3.org/XML/1998/namespace"/>`],
    ['xmlns as a prefix', `<w:p ${W} xmlns:xmlns="urn:other"/>`],
  ])('%s', (_, xml) => {
    expect(problem(xml)).toBe('not-well-formed');
  });

  test('two prefixes for one namespace are fine where no attribute is given twice', () => {
    expect(problem(`<w:p ${W} xmlns:x="${TRANSITIONAL.w}" w:val="1" x:id="2"/>`)).toBe('read');
  });

  test.each([
    ['plain', '<!DOCTYPE w:p>'],
    ['with an entity of its own', '<!DOCTYPE w:p [<!ENTITY a "b">]>'],
    ['that points at a file', '<!DOCTYPE w:p SYSTEM "file:///etc/hosts">'],
    [
      'of entities that multiply',
      '<!DOCTYPE w:p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
  ])('a document type %s', (_, doctype) => {
    expect(problem(`${doctype}<w:p ${W}>&b;</w:p>`)).toBe('document-type-declared');
  });

  const nested = (depth: number): string =>
    `<w:p ${W}>${'<w:a>'.repeat(depth - 1)}${'</w:a>'.repeat(depth - 1)}</w:p>`;

  test('elements nested deeper than 256', () => {
    expect(problem(nested(256))).toBe('read');
    expect(problem(nested(257))).toBe('too-deep');
  });

  test('elements nested 100,000 deep, without taking long', () => {
    const before = processorTime();
    expect(problem(nested(100_000))).toBe('too-deep');
    expect(processorTime() - before).toBeLessThan(500);
  });

  test('namespaces declared anew all the way, without taking long', () => {
    const many = Array.from({ length: 500 }, (_, n) => `xmlns:a${n}="urn:${n}"`).join(' ');
    const each = Array.from({ length: 50_000 }, (_, n) => `<b xmlns:x="urn:x${n}"/>`).join('');
    const before = processorTime();
    expect(problem(`<a ${many}>${each}</a>`)).toBe('too-large');
    expect(processorTime() - before).toBeLessThan(3000);
    expect(problem(`<a ${many}>${'<b xmlns:x="urn:x"/>'.repeat(50_000)}</a>`)).toBe('read');
    expect(problem(`<a ${many}/>`, { attributes: 499 })).toBe('too-large');
  });

  test('more elements, or more attributes on one, than allowed', () => {
    // Three go to the namespaces: one that XML always has, and two once the root has declared its own.
    expect(problem(nested(5), { elements: 8 })).toBe('read');
    expect(problem(nested(6), { elements: 8 })).toBe('too-large');
    expect(problem('<a b="" c=""/>', { attributes: 2 })).toBe('read');
    expect(problem('<a b="" c="" d=""/>', { attributes: 2 })).toBe('too-large');
  });
});

describe('encodings', () => {
  const utf16 = (text: string, bigEndian: boolean, mark = true): Uint8Array => {
    const bytes = (mark ? '\ufeff' : '')
      .concat(text)
      .split('')
      .flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
      });
    return Uint8Array.from(bytes);
  };
  const xml = `<w:p ${W}>é漢😀</w:p>`;
  const expected = ['p', 'é漢😀', '/p'];
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(xml));

  test.each([
    ['UTF-8', strToU8(xml)],
    ['UTF-8 with a mark', marked],
    ['UTF-8 that says so', strToU8(`<?xml version="1.0" encoding="utf-8"?>${xml}`)],
    ['UTF-16 LE', utf16(xml, false)],
    ['UTF-16 BE', utf16(xml, true)],
    ['UTF-16 LE without a mark', utf16(xml, false, false)],
    ['UTF-16 BE without a mark', utf16(xml, true, false)],
    ['UTF-16 that says so', utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, false)],
  ])('%s', (_, bytes) => {
    expect(read(bytesOf(bytes))).toEqual(expected);
    for (const size of [1, 2, 3, 5, 7]) expect(read(inPieces(bytes, size))).toEqual(expected);
  });

  test('text longer than one piece, with characters cut at its edges', () => {
    const text = `${'é漢😀'.repeat(40_000)}`;
    for (const pad of ['', 'a', 'aa', 'aaa']) {
      const long = `<w:p ${W}>${pad}${text}</w:p>`;
      expect(read(bytesOf(long)).join('')).toBe(`p${pad}${text}/p`);
      expect(read(bytesOf(utf16(long, false))).join('')).toBe(`p${pad}${text}/p`);
    }
  });

  test.each([
    ['bytes that are not UTF-8', Uint8Array.of(...strToU8('<a>'), 0xff, ...strToU8('</a>'))],
    ['a character cut off at the end', Uint8Array.of(...strToU8('<a/>'), 0xe6, 0xbc)],
    ['only continuation bytes', Uint8Array.of(...strToU8('<a/>'), 0x80, 0x80, 0x80, 0x80)],
    ['half a UTF-16 character at the end', Uint8Array.of(...utf16('<a/>', false), 0x20)],
    ['UTF-32 LE', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)],
    ['UTF-32 BE', Uint8Array.of(0, 0, 0xfe, 0xff)],
    ['Latin-1 by declaration', strToU8('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')],
    ['UTF-16 by declaration, UTF-8 in fact', strToU8('<?xml version="1.0" encoding="UTF-16"?><a/>')],
    [
      'Latin-1 by declaration, UTF-16 in fact',
      utf16('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', false),
    ],
  ])('%s is refused', (_, bytes) => {
    expect(problem(bytes)).toBe('encoding-not-readable');
  });

  test('an empty part and one of a single byte', () => {
    expect(problem('')).toBe('not-well-formed');
    expect(problem('<')).toBe('not-well-formed');
  });
});

test.each([
  ['a sentence can go on after it', '<a b/>', /[a-z]$/],
  ['a name as long as the part is cut', `<${'b'.repeat(100_000)}>`, /unclosed tag: b+…$/],
])('what is wrong with XML is told so that %s', (_, xml, expected) => {
  const budget = { limits: DEFAULT_LIMITS, elementsLeft: 9 };
  expect(() => readXml(bytesOf(xml), { vocabulary: {} }, null, budget)).toThrow(expected);
});

test('a mistake in a handler is not taken for broken XML', () => {
  const faulty: Vocabulary<null> = {
    a: {
      open: () => {
        throw new TypeError('a mistake');
      },
    },
  };
  const budget = { limits: DEFAULT_LIMITS, elementsLeft: 9 };
  expect(() => readXml(bytesOf('<a/>'), { vocabulary: faulty }, null, budget)).toThrow(TypeError);
});

test('the parser stays an object that V8 keeps fast', () => {
  // Seven handlers are the most; see xml-reader.ts. The time is that of 40,000 elements, which a slow one takes 4 x.
  const xml = strToU8(`<w:p ${W}>${'<w:a w:val="1">text of some length</w:a>'.repeat(40_000)}</w:p>`);
  const times = Array.from({ length: 5 }, () => {
    const before = processorTime();
    read(bytesOf(xml));
    return processorTime() - before;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
