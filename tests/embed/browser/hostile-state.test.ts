import { expect, nextFrame } from '@open-wc/testing';
import { removeHidden } from '../../../src/content/characters.js';
import { platforms } from '../../../src/embed/cms/index.js';
import { placeholderHost } from '../../../src/embed/host.js';
import { EmbedFrame } from '../../support/embed-frame.js';

/** What somebody may write into a link to "Get the embed code", in order to get it into the code of another. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];
const fields = ['elements', 'level', 'message-ids', 'copy-buttons', 'fallback', 'platform', 'hosting', 'integrity'];
const breaks = `"'><script src=//evil.example></script><img src=x onerror=alert(1)>--></div>{{7*7}}{%x%}@(1)\${1}\`\\`;
const texts: readonly string[] = [
  breaks,
  'a\r\nBcc: b@evil.example\r\n\r\n<p>',
  '\u202egro.elpmaxe\u2066\u200b\u00ad\u034f\u{e0041}',
  '\u0000\u0007\u001b[31m\u0085\u2028\u2029',
  '\ud800 \udc00 \uffff \ufeff',
  '[gallery] [/policy-briefing] [policy-briefing element="x"] <!-- wp:html -->',
  '%0d%0aSubject:x %00 %E0%A4%A &amp;#x3c;script&gt; &lt;',
  '</policy-briefing></template></textarea></script></style><!--',
  "*/ ?><?php echo 1; ?> ${alert(1)} {@html x} v-html='x' <%= x %> #{x}",
  'x'.repeat(15_000),
];

const addresses: readonly string[] = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)//https://x.example',
  'data:text/javascript,alert(1)',
  'blob:https://evil.example/0b0c',
  'vbscript:x',
  'file:///etc/passwd',
  'about:blank',
  'ws://evil.example',
  'https://briefing.example@evil.example',
  'https://briefing.example:x@evil.example/',
  'https://briefing.example%2f@evil.example/',
  'https://briefing.example\\@evil.example',
  'https:\\\\evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '//evil.example/x',
  '/\t/evil.example',
  'https://evil.example\t/x',
  'ht\ntps://evil.example',
  ' https://evil.example',
  'https://evil.example\u0000/x',
  'https://evil.example\u202e/x',
  'https://brіefing.example/x',
  'https://briefing。example/x',
  'https://ｂriefing.example/x',
  'https://briefing.example.:443/x',
  'https://0x7f000001/x',
  'https://evil.example:65536/x',
  'https://evil.example:+80/x',
  'https://evil.example/x?y=//briefing.example',
  'https://evil.example/#briefing.example',
  'https://evil.example/..;/x',
  'https://evil.example/%2e%2e/x',
  'https://evil.example/x/%2E%2e',
  "/a' onload='alert(1)",
  '/a"><script>alert(1)</script>',
  '/a&quot;b',
  '/../../x',
  `/${'a'.repeat(15_000)}`,
];

/** Addresses that are not wrong, but of somebody else. */
const strangers: readonly (readonly [address: string, host: string])[] = [
  ['https://evil.example', 'evil.example'],
  ['https://evil.example:8443/a', 'evil.example:8443'],
  ['https://briefing.example.evil.example/a', 'briefing.example.evil.example'],
  ['https://briefing.example:8443', 'briefing.example:8443'],
  ['https://xn--brefing-q2a.example/a', 'xn--brefing-q2a.example'],
  ['https://[2001:db8::1]/a', '[2001:db8::1]'],
  ['https://[::ffff:7f00:1]/x%25', '[::ffff:7f00:1]'],
  ['https://203.0.113.7/a', '203.0.113.7'],
  ['http://localhost:1/a', 'localhost:1'],
  ['https://evil.example/@briefing.example/a', 'evil.example'],
];

/** Those whose code is HTML. What the others have is tried in tests/embed/cms.test.ts. */
const pasted = platforms.filter(({ delivery }) => delivery !== 'package').map(({ id }) => id);

const query = (values: Readonly<Record<string, string>>) => `#${new URLSearchParams(values).toString()}`;

/** Follows a link on the page that is open. */
async function follow(embed: EmbedFrame, fragment: string): Promise<void> {
  const changed = new Promise((resolve) => embed.window.addEventListener('hashchange', resolve, { once: true }));
  embed.window.location.hash = fragment;
  await changed;
}

/** The hosts that the code loads from or leads to, but for those of the page itself and of the example. */
function listHosts(code: string): string[] {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const all = [...page.querySelectorAll('[src], [href], [action], [data], [srcset]')];
  const urls = all.map(
    (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? 'x:', 'https://own.example'),
  );
  return urls
    .filter(({ protocol }) => !['mailto:', 'tel:'].includes(protocol))
    .map(({ host }) => host)
    .filter((host) => !['own.example', new URL(placeholderHost).host].includes(host));
}

/** Nothing of the link is markup, and nothing in the code is hidden. */
function expectHarmless(code: string): void {
  for (const line of code.split('\n')) expect(removeHidden(line)).to.equal(line);
  const page = new DOMParser().parseFromString(code, 'text/html');
  for (const script of page.scripts) expect(script.text).to.equal('');
  expect(
    page.querySelectorAll('img, object, embed, base, meta[http-equiv], form, style:not(template style)').length,
  ).to.equal(0);
  for (const element of page.querySelectorAll('*'))
    expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).to.deep.equal([]);
}

it('no link writes markup, hidden characters or another host into the code, whatever is in its fields', async () => {
  const embed = await EmbedFrame.open();
  const { title } = embed.window.document;
  for (const [index, text] of [...texts, ...inherited].entries()) {
    const names = ['email-subject', 'referral-route', ...(index % 2 === 0 ? fields : [])];
    const values = Object.fromEntries(names.map((name) => [name, text]));
    for (const platform of pasted) {
      const elements = 'policy-briefing key-messages board-contact';
      await follow(embed, query({ ...values, elements, platform, address: placeholderHost, n: String(index) }));
      await nextFrame();
      const codes = embed.readCode();
      expect(codes.length, text.slice(0, 40)).to.be.above(0);
      for (const code of codes) {
        expectHarmless(code);
        expect(listHosts(code)).to.deep.equal([]);
      }
    }
  }
  expect(embed.window.document.title).to.equal(title);
  expect(embed.told).to.deep.equal([]);
}).timeout(120_000);

it('no link has code for an address that a browser reads otherwise than a person', async () => {
  const embed = await EmbedFrame.open();
  for (const [index, address] of addresses.entries()) {
    const platform = pasted[index % pasted.length]!;
    await follow(embed, query({ address, platform, hosting: ['fixed', 'latest', 'self-hosted'][index % 3]! }));
    await nextFrame();
    expect(embed.readCode(), address).to.deep.equal([]);
    await embed.find('button', 'correct the web address of the files');
  }
  expect(embed.told).to.deep.equal([]);
}).timeout(120_000);

it('the host of a link is named as the code has it, until it is confirmed', async () => {
  const embed = await EmbedFrame.open();
  for (const [address, host] of strangers)
    for (const hosting of ['fixed', 'latest', 'self-hosted']) {
      await follow(embed, query({ address, hosting }));
      await embed.find('heading', `Check the host: ${host}`);
      const [code] = embed.readCode();
      expect([...new Set(listHosts(code!))]).to.deep.equal([host]);
      // Whether a link asks for it or not.
      if (hosting !== 'latest') expect(code).to.include('integrity="sha384-');
    }
  await embed.press('button', `Use ${strangers.at(-1)![1]}`);
  expect(embed.findAll('heading', /^Check the host/)).to.deep.equal([]);
  expect(embed.told).to.deep.equal([]);
}).timeout(120_000);

it('a link of a megabyte is read as one without options, at once', async () => {
  const embed = await EmbedFrame.open();
  const codes = embed.readCode();
  for (const name of ['email-subject', 'address', 'elements', 'message-ids', 'x'])
    for (const unit of ['a', '%', '&', '=', '%F0%9F%98%80', '+']) {
      await follow(embed, `#n=${name}&${name}=${unit.repeat(1_000_000 / unit.length)}`);
      expect(embed.readCode()).to.deep.equal(codes);
    }
  expect(embed.told).to.deep.equal([]);
}).timeout(120_000);
