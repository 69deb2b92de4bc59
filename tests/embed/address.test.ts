import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, originOf, parseAddress } from '../../src/embed/address.js';

test('accepts https addresses and folders of the page’s own site, without the slash at the end', () => {
  for (const [given, expected] of [
    ['', ''],
    ['/', ''],
    ['/briefing/', '/briefing'],
    ['/a/b%20c', '/a/b%20c'],
    ['https://host.example', 'https://host.example'],
    ['https://host.example//', 'https://host.example'],
    ['https://host.example:8443/a/b/', 'https://host.example:8443/a/b'],
    ['https://xn--bcher-kva.example/a', 'https://xn--bcher-kva.example/a'],
    ['http://localhost:6006/x', 'http://localhost:6006/x'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])
    assert.equal(parseAddress(given!), expected, given);
});

test('refuses what would end an attribute, a policy line or a string, and what a browser would change', () => {
  for (const address of [
    '//host.example',
    'host.example/briefing',
    'javascript:alert(1)//',
    'data:text/html,x',
    'http://host.example/briefing',
    'http://127.0.0.1.evil.example/',
    'HTTPS://host.example',
    'https://HOST.example',
    'https://bücher.example',
    'https://ok.example/../../x',
    'https://ok.example/./x',
    'https://ok.example:443/x',
    'https://ok.example:99999999/x',
    'https://ok.example:0x50/',
    'https://user@ok.example',
    'https://user:pass@ok.example',
    'https://.',
    'https://-.-/x',
    'https://a..b/x',
    'https://a_b.example/x',
    'https:\\\\evil.example',
    'https:///evil.example',
    'https:evil.example',
    'https://0x7f.1/',
    '/a/../b',
    '/a//b',
    '/\\evil.example',
    '/a"><script>alert(1)</script>',
    "/a'b",
    '/a;b c',
    '/a{b}',
    '/b?v=1',
    '/b#x',
    ' /b',
    '/b\n',
    '/b\u202e',
    'https://ok.example/\u0000',
  ])
    assert.equal(parseAddress(address), null, JSON.stringify(address));
});

test('names the host of another site, and none for a folder', () => {
  assert.equal(hostOf('https://host.example:8443/a'), 'host.example:8443');
  assert.equal(originOf('https://host.example:8443/a'), 'https://host.example:8443');
  for (const address of ['', '/briefing', 'briefing', 'javascript:x', 'https://']) assert.equal(hostOf(address), null);
});
