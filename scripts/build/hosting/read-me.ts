import { latestAddress, placeholderHost } from '../../../src/embed/host.js';

/** Returns the plain-text page in the zip file, for the person who unpacks it. */
export function formatReadMe(version: string): string {
  return `SAFEGUARDING BRIEFING ELEMENTS ${version}, SELF-HOSTED

Before you publish
  Confirm the text and the contact details with the Board. We publish the text but have not verified it.
  The briefing is not an emergency route. If a child is in danger, use your own referral route or call the police.

Install
  1. Copy this folder to the top level of your website, so that it is at /briefing/.
  2. Paste this into your page:

    <script type="module" src="/briefing/briefing.js"></script>
    <policy-briefing>
      <!-- For readers without JavaScript, paste the content of fallback/policy-briefing.html here. -->
    </policy-briefing>

  If your site allows only iframes, use the pages in iframe/. Nothing else is loaded, stored or sent.
  You do not need to copy the folder server/. It is for the administrator of your server: nginx.conf, and _headers for
  hosts that read it.

Check the files
  integrity.json lists the SHA-384 hash of every file. With openssl, in this folder:

    openssl dgst -sha384 -binary briefing.js | openssl base64 -A

  prints the part after "sha384-" in the entry of briefing.js. This shows that the file is complete. To see that it is
  ours, compare it with the list on the Board's server: ${placeholderHost}/${version}/integrity.json

Update
  Replace the whole folder with the one from the new zip file. You do not need to change your pages. If you pasted
  fallback text, paste the new one. Until then, readers without JavaScript see the old text.

What we cannot update
  If the Board replaces or withdraws the briefing, your copy does not change. The elements show their edition and how old
  the copy is. Follow ${latestAddress}feed.xml, or set a reminder.

Licence
  The code is under the licence in LICENSE. The text belongs to the Board. The licence does not cover it. You need the
  Board's permission to use it.
`;
}
