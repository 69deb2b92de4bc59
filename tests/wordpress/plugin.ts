import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { bundleScript } from '../../scripts/build/pages/bundle-script.js';
import { createPluginData } from '../../scripts/build/wordpress/plugin-data.js';
import type { Briefing } from '../../src/content/schema.js';
import { version } from '../../src/version.js';
import { editions } from '../fixtures/edition-1.js';
import { replaceContent } from '../support/replace-content.js';
import type { Site } from './site.js';

/** The plugin's main file, which is its name in WordPress. */
export const plugin = 'safeguarding-briefing/safeguarding-briefing.php';

const zip = `release/safeguarding-briefing-wordpress-${version}.zip`;

/** Uploads the zip of the build and activates the plugin, with an administrator's clicks. */
export async function installPlugin(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
}

/** Uploads the zip as that version over the one that is installed. */
export async function updatePlugin(page: Page, site: Site, newer: string): Promise<void> {
  const files = unzipSync(readFileSync(zip));
  const main = Buffer.from(files[plugin]!).toString('utf8').replaceAll(version, newer);
  const buffer = Buffer.from(zipSync({ ...files, [plugin]: Buffer.from(main) }));
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', { name: 'newer.zip', mimeType: 'application/zip', buffer });
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Replace current with uploaded' }).click();
  await page.getByText('Plugin updated successfully.').waitFor();
}

/** Puts another briefing into the installed plugin, as its next version would. */
export async function updateContent(site: Site, briefing: Briefing): Promise<void> {
  const folder = join(site.folder, 'wp-content/plugins/safeguarding-briefing/briefing');
  const script = await bundleScript('src/define/briefing.ts', {}, [replaceContent({ briefing, editions })]);
  writeFileSync(join(folder, 'briefing.js'), script);
  writeFileSync(join(folder, 'data.json'), JSON.stringify(createPluginData(briefing)));
}
