import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { give, listPaths, replaceAt } from '../support/give-draft.js';
import { states } from '../../stories/example-drafts.js';
import { find, findAll, mount, notices, read, tags } from '../support/mount.js';

describe('Text in a draft', () => {
  const hostile = [
    '<script>globalThis.harmed = true</script>',
    '<img src=x onerror="globalThis.harmed = true">',
    '</li></ul><style>*{display:none}</style>',
    '<!--?lit$1$-->${harmed}',
    '{telephone}{toString}{__proto__}',
    '"><a href="javascript:globalThis.harmed = true">click</a>',
    'x\u202egnihtemos\u2066',
    '&lt;b&gt; &amp;',
  ];
  const paths = listPaths(briefing).filter(
    (path) => typeof path.reduce<unknown>((value, key) => Reflect.get(value as object, key), briefing) === 'string',
  );

  for (const tag of tags)
    it(`is text everywhere in <${tag}>: no markup, no script, no link of its own`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const elements = new Set(findAll(element, '*').map(({ localName }) => localName));
      for (const bad of hostile)
        for (const path of paths.filter(([first]) => first !== 'status')) {
          const { told } = await give(element, replaceAt(briefing, path, bad));
          expect(told).to.deep.equal([]);
          for (const node of findAll(element, '*')) {
            expect(elements.has(node.localName), `${path.join('.')}: ${node.localName}`).to.be.true;
            expect(node.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
          }
          for (const link of findAll(element, 'a'))
            expect(link.getAttribute('href')).to.match(/^(tel:\+\d+|mailto:[\w.]+@[\w.]+)$/);
        }
      expect('harmed' in globalThis).to.be.false;
    });

  it('is shown as typed', async () => {
    const element = await mount('<key-messages></key-messages>');
    for (const bad of hostile) {
      await give(element, replaceAt(briefing, ['keyMessages', 'items', '0', 'text'], bad));
      expect(find(element, 'li').textContent.trim()).to.equal(bad);
    }
  });

  const notContacts: [path: string[], value: string][] = [
    [['contact', 'telephone', 'e164'], 'javascript:alert(1)'],
    [['contact', 'telephone', 'e164'], '+441924302625;phone-context=evil'],
    [['contact', 'telephone', 'e164'], '+44 1924 302625'],
    [['contact', 'email'], 'a@example.org,b@example.org'],
    [['contact', 'email'], 'a@example.org?bcc=b@example.org'],
    [['contact', 'email'], 'a@example.org%0D%0ABcc:b@example.org'],
    [['contact', 'email'], 'a@example.org\r\nBcc: b@example.org'],
    [['contact', 'email'], 'javascript:alert(1)//@example.org'],
  ];
  for (const [path, value] of notContacts)
    it(`makes no link of "${JSON.stringify(value)}" as ${path.join('.')}`, async () => {
      const element = await mount('<board-contact></board-contact>');
      await give(element, replaceAt(briefing, path, value));
      expect(findAll(element, 'a')).to.have.length(1);
    });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    ' https://example.org',
    '//example.org',
  ])
    it(`makes no link of "${url}" as the address of the replacement`, async () => {
      const element = await mount('<key-messages></key-messages>');
      await give(element, {
        ...briefing,
        ...states.superseded,
        replacement: { title: 'New', url },
      });
      expect(findAll(element, '[role=heading] a')).to.deep.equal([]);
      expect(read(notices(element)[1]!)).to.contain('New');
    });
});
