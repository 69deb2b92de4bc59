import { expect } from '@open-wc/testing';
import { e164Pattern, emailPattern, findTextProblems, isHttpsUrl } from '../../src/content/text-rules.js';

describe('A text', () => {
  // Each from another class of characters that show nothing.
  const hidden =
    '\u034f\u115f\u1160\u17b4\u180b\u180e\u2061\u2065\u206a\u2800\u3164\ufe0f\uffa0\ufff9\ue000\ud800\u00ad\u200b';
  for (const character of [...Array.from(hidden), '\u{e0001}', '\u{e0041}', '\u{e0100}', '\uffff'])
    it(`has no U+${character.codePointAt(0)!.toString(16)}`, () => {
      expect(findTextProblems(`Some ${character}words`).join())
        .to.contain('hidden character')
        .and.contain('words');
    });

  it('has joiners only between letters of scripts that need them', () => {
    expect(findTextProblems('می\u200cخواهم')).to.deep.equal([]);
    expect(findTextProblems('क्\u200dष')).to.deep.equal([]);
    expect(findTextProblems('chil\u200cdren')).to.have.length(1);
    expect(findTextProblems('می\u200c')).to.have.length(1);
  });

  it('names no word where there is none', () => {
    expect(findTextProblems('\u200b').join()).to.contain('“”');
  });

  it('names a word, also for a hidden character that is not in one', () => {
    expect(findTextProblems('\ufeff Some words').join()).to.contain('“Some”');
    expect(findTextProblems('Some words \ufeff').join()).to.contain('“words”');
  });

  it('is plain: no odd spaces, ligatures, second spaces or accents of their own', () => {
    for (const [text, place] of [
      ['Some\u00a0words', '(U+00A0) after “Some”'],
      ['Some\u2009words', '(U+2009) after “Some”'],
      ['An e\ufb00ective word', '(U+FB00) in “e\ufb00ective”'],
      ['\uff23hildren', '(U+FF23)'],
      ['\u{1d5d6}hildren', '(U+1D5D6)'],
      ['Some  words', 'after “Some”'],
      ['A cafe\u0301', 'Retype “cafe\u0301”'],
    ])
      expect(findTextProblems(text!).join(), text).to.contain(place);
  });

  it('was not damaged on the way', () => {
    const legacy = ['windows-1252', 'macintosh'].flatMap((encoding) =>
      ['child’s', '“safe”', '2–3', 'a… b', '£50', 'café', 'Wałęsa', '\ufeffSome'].map((word) =>
        new TextDecoder(encoding).decode(new TextEncoder().encode(word)),
      ),
    );
    const others = [
      ...[
        'childΓÇÖs',
        'childÔÇÖs',
        'childÕs',
        'childÆs',
        'child?s',
        '2?3',
        '&nbsp;x',
        '&#39;',
        '&rsquos',
        'x=E2=80=93',
      ],
      ...[
        'Children鈥檚',
        'Children窶冱',
        'Childrenโ€™s',
        'Childrenв€™s',
        'Children∩┐╜s',
        'Children´┐¢s',
        'Children+IBk-s',
        '\ufffc',
      ],
      ...['Ch\u0336ild', `Chi${'\u030d'.repeat(1500)}ld`, 'Child\u20dd'],
      ...['pracƟce', 'Сhildren', '\ua4da\u0068ildren', 'childrеn', 'Children%E2%80%99s', 'Childrenā€™s'],
    ];
    for (const word of [...legacy, ...others])
      expect(findTextProblems(`Some ${word} words`).join(), word).to.contain('Retype “');
    expect(findTextProblems('Reviews ? ages').join()).to.contain('Retype “');
  });

  it('may ask, have an address and end a quotation with a capital', () => {
    for (const text of [
      'Who? “What?”',
      'Quoi ? Rien',
      'See example.org/page?id=1',
      '“CAFÉ”',
      '“VÄ”',
      'AT&T; Q&As; x=10y',
    ])
      expect(findTextProblems(text), text).to.deep.equal([]);
  });

  it('may be in any language, with accents', () => {
    for (const text of [
      'Łódź żółw',
      'Âge tendre, à Paris !',
      'Ãos',
      '日本語',
      'NHS는 아동',
      'Каждый ребёнок',
      'Κάθε παιδί',
      '10 µg, α-test',
      'بچوں کی حفاظت',
      'Plant a’r Gymraeg',
    ])
      expect(findTextProblems(text), text).to.deep.equal([]);
  });
});

describe('Addresses and numbers', () => {
  it('are what a link needs', () => {
    expect(isHttpsUrl('https://example.org')).to.equal(true);
    expect(isHttpsUrl('https://example.org/a?b=c#d')).to.equal(true);
    for (const url of [
      'http://example.org/',
      'https://EXAMPLE.org/',
      'https://example.org/a b',
      'example.org',
      '',
      'https:///example.org',
      'https://\\example.org',
      'https://[::1]/',
      'https://example.org_/',
      'https://name@example.org/',
      'https://name:password@example.org/',
      'https://:example.org@evil.example/',
      'https://example.org/\u0000',
      'https://example.org/\u202eb',
      'https://example.org/\u200bb',
      'https://example.org/"',
      'https://./',
      'https://-.-/',
      'https://a..example/',
      'https://-a.example/',
      'https://example.org./',
    ])
      expect(isHttpsUrl(url), url).to.equal(false);
    expect(emailPattern.test('a.b+c@example.co.uk')).to.equal(true);
    expect(emailPattern.test('a@localhost')).to.equal(false);
    expect(e164Pattern.test('+441632960123')).to.equal(true);
  });
});
