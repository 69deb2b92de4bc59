import { strToU8, zipSync } from 'fflate';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import { formatFragment } from '../../../src/editor/draft/share-link.js';
import { briefing } from '../../fixtures/edition-1.js';
import { writeWordDocument } from '../../support/word-document.js';
import { formatEmptyBlocks, packedFiles } from './hostile-packed.js';
import { wordFiles } from './hostile-word.js';

type Content = string | Uint8Array<ArrayBuffer>;

/** What texts are made of that took long, or were shown as something else than they are. */
const units = ['{', 'a', ' a', '[x](', '**', '<b>', '\u202e', '\ud800', '\u0000', '€'];

const repeat = (unit: string, length: number) => unit.repeat(length / unit.length);
const change = (fields: object) => JSON.stringify({ ...briefing, ...fields });
const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Items with other words each, so that no text has anything in common with another. */
const writeItems = (count: number, length: number) =>
  Array.from({ length: count }, (_item, index) => ({
    id: `item-${index}`,
    text: Array.from({ length: length / 8 }, (_word, place) => (index * length + place).toString(36)).join(' '),
  }));

/** Drafts in which a field is as long as it can be. */
const lengthen = (path: string) => units.map((unit) => change({ [path]: repeat(unit, importLimits.fieldCharacters) }));

/** Drafts in the wrong shape, or that say what they must not. */
const wrongDrafts: readonly string[] = [
  ...['\u034f', '\u115f', '\u3164', '\ufff9', '\u{e0041}', '\ufe0f'].map((letter) =>
    change({ introduction: `Words ${letter}more` }),
  ),
  ...['javascript:alert(1)', 'https://\\evil', 'https:///x', 'https://a.example/\u0000', 'data:text/html,x'].map(
    (url) => change({ status: 'superseded', statusChangedOn: '2026-12-01', replacement: { title: 'Log in', url } }),
  ),
  change({ labels: { ...briefing.labels, draft: 'Published', draftEdition: 'Edition {number} of {released}.' } }),
  change({ labels: { ...briefing.labels, day: repeat('{', importLimits.fieldCharacters) } }),
  change({ keyMessages: { heading: 'x', items: { length: 1e9 } } }),
  change({ predictors: { ...briefing.predictors, caveat: '' } }),
  change({ keyMessages: { heading: 'x', items: Array.from({ length: 100_000 }, () => null) } }),
  change({ actionNeeded: 'Nothing.\n\nApproved by the Board\n===\n\u0000\u202e' }),
  change({ edition: { number: 1e308, releasedOn: '+275760-09-13', fingerprint: 'Approved' } }),
  change({ review: { lastReviewed: '0000-00-00', nextReview: '9999-12-31' } }),
  change({ labels: { ...briefing.labels, months: Array.from({ length: 12 }, () => ({ toString: 1 })) } }),
  change({ contact: { ...briefing.contact, text: repeat('{telephone}{email}', importLimits.fieldCharacters) } }),
  change({ contact: { telephone: ['0'], email: { length: 1 }, text: null, checkedOn: 7 } }),
  change({ keyMessages: { heading: 'x', items: writeItems(100, 800) } }),
  change({ keyMessages: { heading: 'x', items: [...briefing.keyMessages.items].reverse().map(({ id }) => ({ id })) } }),
  change({ predictors: { ...briefing.predictors, items: briefing.predictors.items.map(() => ({ id: 'same' })) } }),
  '{"__proto__":{"x":1},"keyMessages":{"items":[]},"predictors":{"items":[]},"constructor":{"prototype":1}}',
  nest(40_000),
  'null',
];

/** Fragments of links to these drafts, and of links that are none. */
export const links: readonly string[] = [
  ...[...lengthen('introduction'), ...lengthen('lang'), ...wrongDrafts].map((draft) => formatFragment(draft, briefing)),
  formatFragment(change({ labels: { ...briefing.labels, day: '{'.repeat(985_000) } }), briefing),
  `${formatFragment(change({ documentType: 'Theirs' }), briefing)}:~:text=domestic%20violence`,
  'draft=',
  'draft=%E0%A4%A',
  'draft%3D%00',
  'draft=00000000.AAAA.00000000.end',
  `draft=${'A'.repeat(900_000)}`,
  replacePacked(formatFragment('{}', briefing), formatEmptyBlocks(600_000)),
];

/** The same link with other data in it. */
function replacePacked(link: string, packed: Uint8Array): string {
  const [name, , ...rest] = link.split('.');
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return [name, btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), ...rest].join('.');
}

const [manyNeighbours, manyLevels] = ['<b></b>'.repeat(4_000), '<div>'.repeat(300)];
const hide = (selector: string, times = 190) => `<style>${`${selector}{display:none}`.repeat(times)}</style>`;
const long = 'ab'.repeat(1_000_000);

/** Documents whose style sheets ask for every element around every element, or for every place in a long attribute. */
const slowStyles = [
  ...[
    'i ~ b',
    'i b, u b, #i *',
    ':lang(en):lang(de) ~ :not(:lang(fr))',
    ':nth-child(n of * ~ b)',
    ':nth-child(n of :nth-last-child(n of :nth-child(n of * ~ *)))',
    ':empty ~ :only-child, :not(:empty):first-child > * + * ~ * i',
    ':nth-last-child(3n+1):not(:nth-child(3))',
    `${':is(*,b)'.repeat(30)} i`,
    `${':not(* * * i)'.repeat(20)} i`,
    ':dir(rtl) :dir(ltr)',
  ].map((selector) => `${hide(selector)}${manyLevels}${manyNeighbours}<p>a</p>`),
  `${hide('i b', 15)}${manyLevels}${manyNeighbours}<p>a</p>`,
  `${hide('b + i, i + b, b + b > b', 40)}${'<b></b>'.repeat(9_000)}<p>a</p>`,
  `${hide(':first-of-type'.repeat(20), 40)}${Array.from({ length: 4_000 }, (_, index) => `<x${index}></x${index}>`).join('')}`,
  `${hide(`[class*="${'ab'.repeat(120)}ba" i]`)}<p class="${long}">a</p>`,
  `${hide('[class~="abab" i]')}${'<b class="a b c d e f"></b>'.repeat(9_000)}<p class="${long}">a</p>`,
  `${hide('[class$="abab" i]')}<p class="${long}">a</p>`,
];

const markup = [
  '<ul><li>a<img src="https://evil.example/x.png" onerror="document.title=\'run\'"></li></ul>',
  '<ul><li>a</li></ul><script>document.title="run"</script><iframe srcdoc="<script>top.document.title=1</script>"></iframe>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><p>a</p>',
  '<svg onload="document.title=\'run\'"><style>*{display:none}</style></svg><math><mi xlink:href="javascript:1">a</mi></math>',
  `<style>p { color: red }</style><p style="color:red" onclick="document.title='run'">a`,
  ...[4_000, 40_000].flatMap((times) => ['<ul><li>', '<div><b>'].map((tags) => tags.repeat(times))),
  ...['<a><p>', '<b><p></b>', '<nobr><i>', '<table><b>', '<i></p>', '<select><option>', '<form><table>'].map((tags) =>
    tags.repeat(9_000 / tags.split('<').length),
  ),
  `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}>a`,
  ...[' ', '/', '""'].map(
    (between) => `<p ${Array.from({ length: 90_000 }, (_, index) => `a${index}=`).join(between)}>a`,
  ),
  `<p a="><!-->" ${Array.from({ length: 90_000 }, (_, index) => `a${index}`).join(' ')}>a`,
  `<p>${'<!--'.repeat(5_000)}`,
  `<p>${'&amp'.repeat(200_000)}`,
  `<ul style="${'display: '.repeat(100_000)}"><li>a</li></ul>`,
  `<p style="mso-list: l0 level0 lfo1">a</p><ol start="1e308"><li>a</li></ol>`,
  ...[
    '.a{display:none}'.repeat(90_000),
    `${'@media all{'.repeat(60_000)}.a{display:none}`,
    `${'.a{&'.repeat(60_000)}{display:none}`,
    `${'* '.repeat(100)}i{display:none}`.repeat(190),
    `${'* ~ '.repeat(70)}i{display:none}`.repeat(190),
    `.a{display:none}${'@import '.repeat(200_000)}`,
    `.a{display:none}${'/* '.repeat(300_000)}`,
    `.a{${'text-decoration:'.repeat(90_000)}none}`,
    'display:none<!--'.repeat(9_000),
  ].map((sheet) => `<style>${sheet}</style>${'<div>'.repeat(300)}${'<b></b>'.repeat(4_000)}<p>a</p>`),
  '<style><!-- '.repeat(9_000),
  `<p style="${'text-decoration:'.repeat(90_000)}">a</p>`,
  '<frameset><frame src="javascript:top.document.title=1"></frameset><plaintext><li>a',
  '<noscript><style></noscript><img src=x onerror=alert(1)></style></noscript><ul><li>a</li></ul>',
  '<template><script>document.title="run"</script></template><object data="https://evil.example/"></object><p>a</p>',
  `${'<div style="mso-list:l0 level1 lfo1">'.repeat(380)}<p style="${'mso-list:Ignorx;'.repeat(200_000)}">a</p>`,
  `${'<div hidden>'.repeat(390)}${long}`,
  `${'<table><tr><td>'.repeat(90)}${'1'.repeat(2_000_000)}${'</td><td>x</td></tr></table>'.repeat(90)}`,
  `<p>${Array.from({ length: 4_900 }, (_, index) => `<font color="#${(index * 3 + 0x300000).toString(16)}">a </font>`).join('')}`,
  `<ul><li>a<select>${'<option>a'.repeat(9_000)}`,
  '<ruby>a<rt>'.repeat(4_900),
  '<template>'.repeat(4_000),
  ...['childNodes', 'matches', 'getAttribute', 'querySelector'].map(
    (name) => `<form style="mso-list:l0 level1 lfo1"><input name="${name}"><p>a</p></form>`,
  ),
  '<form><output id="closest"></output><ul><li>a</li></ul></form>',
  ...slowStyles,
];

/** Files, by their names. */
export const files: readonly (readonly [name: string, content: Content])[] = [
  ...[...lengthen('board'), ...wrongDrafts].map((draft) => ['draft.json', draft] as const),
  ...units.map((unit) => ['draft.txt', repeat(unit, 900_000)] as const),
  ...['a@', '[', '[x](', ' ', 'a ', '1 ', '\\', '`', '(', '- '].map(
    (unit) => ['list.md', `# x\n\n- x\n\n${repeat(unit, importLimits.lineCharacters)}`] as const,
  ),
  ...['a0 b ', '– ', 'x.'].map(
    (unit) => ['items.txt', `# x\n\n${`- ${repeat(unit, importLimits.lineCharacters - 10)}\n`.repeat(198)}`] as const,
  ),
  ...markup.map((html) => ['page.html', html] as const),
  ['lines.txt', 'a\n'.repeat(importLimits.lines + 1)],
  [
    'mail.eml',
    `Subject: ${'=?utf-8?q?'.repeat(50_000)}\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\n'.repeat(50_000)}`,
  ],
  ...['7bit', 'base64', 'quoted-printable', '\u202e'].map(
    (encoding) =>
      [
        'mail.eml',
        `MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: ${encoding}\n\n${'=\n+ADw-='.repeat(90_000)}`,
      ] as const,
  ),
  ['mail.eml', `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="-"\n\n${'--'.repeat(400_000)}`],
  ['numbers.json', `{keyMessages:{items:[]},predictors:{items:[]},edition:{number:${'9'.repeat(900_000)}}}`],
  ['escapes.json', `{keyMessages:{items:[]},predictors:{items:[]},board:"${'\\u0061'.repeat(150_000)}"}`],
  ['comments.json', `{${'/*'.repeat(300_000)}*/keyMessages:{items:[]},predictors:{items:[]}}`],
  ['long.json', change({ keyMessages: { heading: 'x', items: writeItems(100, 8_000) } })],
  ['empty.txt', ''],
  ['<img src=x onerror=alert(1)>\u202etxt.exe', 'x'],
  ['nested.json', nest(450_000)],
  ['keys.json', JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, key) => [key, key])))],
  ['letter.pdf', '%PDF-1.7'],
  ['old.txt', Uint8Array.of(0x43, 0x92, 0x73)],
  ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(9_000_000) })],
  ['other.zip', zipSync({ '../../x.txt': strToU8('a') })],
  ['cut.docx', writeWordDocument(briefing).slice(0, 900)],
  ['tracked.docx', writeWordDocument(briefing, '<w:p><w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins></w:p>')],
  ['entities.docx', writeWordDocument(briefing, '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p>&a;</w:p>')],
  ...wordFiles,
  ...packedFiles,
];

const save = (...drafts: readonly unknown[]) =>
  JSON.stringify({ history: { steps: drafts.map((draft) => ({ draft, field: '' })), at: 0 }, tasks: {} });

/** What another program of the site may write in the place of the saved draft. None can be read as one. */
export const savedTexts: readonly string[] = [
  'not JSON',
  'null',
  '7',
  '{"history":1}',
  '{"history":{"steps":{"length":1000000000},"at":0}}',
  '{"history":{"steps":[],"at":1000000000}}',
  '{'.repeat(1_000_000),
  nest(450_000),
  save(null),
  save({ content: { title: 'x' }, actionNeeded: '' }),
  save({ content: { ...briefing, introduction: '{'.repeat(importLimits.fieldCharacters + 1) }, actionNeeded: '' }),
];

/** Saved drafts that can be read, but are as long as they can be. */
export const savedDrafts: readonly string[] = [
  ...units
    .slice(0, 3)
    .map((unit) => save({ content: { ...briefing, introduction: repeat(unit, importLimits.fieldCharacters) } })),
  save(
    ...Array.from({ length: 100 }, (_step, index) => ({
      content: { ...briefing, introduction: repeat('{', importLimits.fieldCharacters - index) },
    })),
  ),
];
