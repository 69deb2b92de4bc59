import type { Page } from 'playwright-core';
import { version } from '../../src/version.js';
import type { Site } from './site.js';

/** The plugin's main file, which is its name in WordPress. */
export const plugin = 'safeguarding-briefing/safeguarding-briefing.php';

/** Uploads the zip of the build and activates the plugin, with an administrator's clicks. */
export async function installPlugin(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', `release/safeguarding-briefing-wordpress-${version}.zip`);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
}
