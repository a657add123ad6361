import { headersFor, hostingDeclaration, hostingFiles } from '../../.config/hosting/index.cjs';
import { OFFICE_JS, WORD_ON_THE_WEB, framersOf, officeJsOf } from '../../.config/office-js.cjs';

const WORLDWIDE = OFFICE_JS['worldwide']!;
const SETTINGS = { officeJs: WORLDWIDE, framers: WORD_ON_THE_WEB, pane: 'taskpane' };
const DECLARATION = hostingDeclaration(SETTINGS);

const files = (url: string): Readonly<Record<string, string>> => hostingFiles({ ...SETTINGS, url });

const policy = (file: string): string => headersFor(DECLARATION, file)['Content-Security-Policy']!;

describe('what is declared', () => {
  it('lets Word on the web frame the page for Word, and nobody another one', () => {
    expect(policy('taskpane.html')).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    for (const file of ['', 'index.html', 'save.html', 'js/a.01234567.js', 'organisation.json']) {
      expect(policy(file)).toMatch(/frame-ancestors 'none'$/);
    }
  });

  it('lets the two pages of the pane fetch what lies beside them, and nothing else open a connection', () => {
    for (const page of ['taskpane.html', 'index.html', ''])
      expect(policy(page)).toContain("connect-src 'self'");
    for (const file of ['save.html', 'js/a.01234567.js', 'organisation.json', 'templates/report.docx']) {
      expect(policy(file)).toContain("connect-src 'none'");
    }
  });

  it('lets nothing keep a page, everything keep a script, and Word keep an icon', () => {
    const caching = (file: string): string => headersFor(DECLARATION, file)['Cache-Control']!;
    expect(
      ['', 'taskpane.html', 'organisation.json', 'templates/report.docx', 'manifest.xml'].map(caching),
    ).toEqual(Array(5).fill('no-cache'));
    expect(caching('js/a.01234567.js')).toBe('public, max-age=31536000, immutable');
    expect(caching('assets/icon-32.png')).toBe('public, max-age=86400');
    expect(JSON.stringify(DECLARATION)).not.toContain('no-store');
  });

  it('has no X-Frame-Options, in any letters', () => {
    expect(JSON.stringify(DECLARATION)).not.toMatch(/x-frame-options/i);
    expect(JSON.stringify(files('https://tools.example.org/'))).not.toMatch(/x-frame-options/i);
  });
});

describe('Microsoft’s clouds', () => {
  it('has an address of office.js for each, and takes another one', () => {
    expect(officeJsOf({})).toBe(WORLDWIDE);
    expect(officeJsOf({ MICROSOFT_CLOUD: 'gcc-high' })).toBe(
      'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    );
    expect(officeJsOf({ OFFICE_JS_URL: '/office-js/office.js' })).toBe('/office-js/office.js');
  });

  it('takes no cloud that is not known, and not two addresses', () => {
    expect(() => officeJsOf({ MICROSOFT_CLOUD: 'toString' })).toThrow(
      'MICROSOFT_CLOUD is one of worldwide, gcc, gcc-high, dod; it is “toString”.',
    );
    expect(() =>
      officeJsOf({ MICROSOFT_CLOUD: 'gcc', OFFICE_JS_URL: 'https://cdn.example/office.js' }),
    ).toThrow('not both');
  });

  it.each(Object.entries(OFFICE_JS))(
    'lets the page for Word load office.js of %s, and no other',
    (_cloud, officeJs) => {
      const declaration = hostingDeclaration({ officeJs, framers: WORD_ON_THE_WEB });
      const sent = headersFor(declaration, 'taskpane.html')['Content-Security-Policy']!;
      expect(/script-src ([^;]+)/.exec(sent)?.[1]).toBe(`'self' ${new URL(officeJs).origin}`);
    },
  );

  it('adds the hosts that are named, which are https hosts', () => {
    expect(framersOf({})).toEqual(WORD_ON_THE_WEB);
    expect(framersOf({ WORD_WEB_HOSTS: 'https://*.example.org, https://word.example.net' })).toEqual([
      ...WORD_ON_THE_WEB,
      'https://*.example.org',
      'https://word.example.net',
    ]);
    for (const wrong of [
      '*',
      'https:',
      'http://a.example',
      'https://a.example;script-src',
      'https://*',
      "'self'",
    ]) {
      expect(() => framersOf({ WORD_WEB_HOSTS: wrong })).toThrow('WORD_WEB_HOSTS holds https hosts');
    }
  });
});

/** What a static host sends for a path: of each rule of _headers that fits, all values, joined as they are sent. */
const sentBy = (text: string, path: string): Record<string, string> => {
  const sent: Record<string, string[]> = {};
  let fits = false;
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (fits) {
      const [name, value] = [line.slice(2, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)];
      sent[name] = [...(sent[name] ?? []), value];
    }
  }
  return Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, values.join(', ')]));
};

describe.each(['https://tools.example.org/cims/', 'https://tools.example.org/'])('_headers for %s', (url) => {
  const text = files(url)['_headers']!;
  const folder = new URL(url).pathname;

  it.each([
    ['taskpane.html', 'taskpane.html'],
    ['taskpane', 'taskpane.html'],
    ['index.html', 'index.html'],
    ['', 'index.html'],
    ['save', 'save.html'],
    ['manifest.xml', 'manifest.xml'],
    ['organisation.json', 'organisation.json'],
    ['templates/report.docx', 'templates/report.docx'],
    ['js/taskpane.01234567.js', 'js/taskpane.01234567.js'],
    ['assets/icon-32.png', 'assets/icon-32.png'],
  ])('sends for “%s” what is declared, once', (path, file) => {
    const { 'Content-Type': type, ...declared } = headersFor(DECLARATION, file);
    expect(type).toBeDefined();
    expect(sentBy(text, `${folder}${path}`)).toEqual(declared);
  });

  it('stays within what such hosts take: 100 rules, lines of 2,000 characters', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

/** A Dockerfile's instructions, in order. */
const instructions = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

describe('the container', () => {
  const { Dockerfile, 'nginx-in-container.conf': conf } = files('https://tools.example.org/cims/');
  const steps = instructions(Dockerfile!);

  it('holds nginx without rights, the pane at its address, and its configuration', () => {
    expect(steps).toEqual([
      ['ARG', 'NGINX=nginxinc/nginx-unprivileged:stable-alpine'],
      ['FROM', '${NGINX}'],
      ['COPY', 'taskpane-not-served/hosting/nginx-in-container.conf /etc/nginx/conf.d/default.conf'],
      ['COPY', 'taskpane/ /usr/share/nginx/html/cims/'],
      ['USER', '101'],
      ['EXPOSE', '8080'],
    ]);
  });

  it('listens where it says, serves from where the pane is copied to, and needs no right', () => {
    expect(conf).toContain('listen 8080;');
    expect(conf).toContain('root /usr/share/nginx/html;');
    expect(conf).not.toMatch(/listen (80|443)\b|ssl|^user /m);
  });
});

test('nginx notes neither a query nor a referrer, wherever it notes a request', () => {
  for (const name of ['nginx.conf', 'nginx-in-container.conf']) {
    const text = files('https://tools.example.org/cims/')[name]!;
    const format = /^log_format (\S+) '(.*)';$/mu.exec(text)!;
    expect(format[2]).not.toMatch(/\$(?:request|request_uri|args|query_string|is_args|http_\w+|arg_\w+)\b/u);
    const servers = text.match(/^server \{/gmu)!.length;
    const logs = [...text.matchAll(/^\s*access_log \S+ (\S+);$/gmu)].map(([, used]) => used);
    expect(logs).toEqual(Array(servers).fill(format[1]));
  }
});

describe('the address', () => {
  it('stands in each configuration, with a port of its own too', () => {
    const { 'nginx.conf': nginx, Caddyfile } = files('https://tools.example.org:8443/a.b/');
    expect(nginx).toContain('listen 8443 ssl');
    expect(nginx).toContain('return 301 https://$server_name:8443$request_uri;');
    expect(nginx).toContain('"~^/a\\.b/taskpane\\.html$"');
    expect(Caddyfile).toContain('tools.example.org:8443 {');
  });

  it.each([
    'https://tools.example.org/a%20b/',
    'https://tools.example.org/a;b/',
    'https://tools.example.org/{a}/',
    'https://tools.example.org/$a/',
    'https://[::1]/',
  ])('is refused where a configuration could not hold it: %s', (url) => {
    expect(() => files(url)).toThrow('its path may have letters, digits and - . _ ~ only');
  });
});
