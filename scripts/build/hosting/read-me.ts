import { pluginFile } from '../../../src/embed/plugin-file.js';
import type { Briefing } from '../../../src/content/schema.js';

/** The plain text file in the zip, for the person who unpacks it. */
export function formatReadMe(version: string, { documentType, publisher }: Briefing): string {
  return `${documentType}: ${publisher}
Elements for your website, version ${version}

Before you publish
  Confirm the text and the contact details with the publisher. We publish the text but have not verified it.
  This is not an emergency route. If a child is in danger, use your own referral route or call the police.

Install
  Copy this folder to the root of your site, so that its address is /briefing/. Then paste this where the briefing should be:

    <script type="module" src="/briefing/briefing.js"></script>
    <div><policy-briefing>
      <!-- Paste the content of fallback/policy-briefing.html here. It is shown where scripts do not run. -->
    </policy-briefing></div>

  Nothing else is loaded, stored or sent. If your site only allows iframes, use the pages in iframe/.
  For WordPress, install the plugin instead. It is ${pluginFile(version)}: ask the person who gave you these files.
  For other systems, or to add your own referral route, ask them for the tool embed.html. It makes the code.
  You do not need to copy the folder server/. It is for your server team: nginx.conf, and _headers for hosts that read it.

Verify
  integrity.json has the SHA-384 hash of every file here. With openssl, in this folder:

    openssl dgst -sha384 -binary briefing.js | openssl base64 -A

  prints what follows "sha384-" at "briefing.js". If they are equal, the file is complete. To check that it is ours, ask
  the publisher for integrity.json of version ${version}, and compare the hash with it.

Update
  Replace the whole folder with that of the newer zip. Your pages do not change. If you pasted fallback markup, paste the new
  one: until then, readers without scripts see the old text.

Replacement and withdrawal
  We cannot update or withdraw a copy that you host. Your copy shows which edition it is and how old it is.
  Set a reminder to ask the publisher for a new edition.

Licence
  The code is under the licence in LICENSE. It does not cover the text, which belongs to its publisher: to use the text you need
  the publisher's permission.
`;
}
