import type { Mutation } from '../mutation.js';

/** Their test needs PHP, and no WordPress. */
export const wordpress: readonly Mutation[] = [
  {
    name: 'The data of the plugin has the messages of a withdrawn briefing',
    file: 'scripts/build/wordpress/plugin-data.ts',
    replace: 'isWithdrawn ? [] : content.keyMessages.items',
    by: 'content.keyMessages.items',
    test: 'tests/wordpress/fallback.test.ts',
  },
  {
    name: 'The plugin does not say that messages were chosen',
    file: 'wordpress/includes/fallback.php',
    replace: '$data[\'selected\'][ count( $ids ) ] . "<ul>\\n" . $chosen',
    by: '"<ul>\\n" . $chosen',
    test: 'tests/wordpress/fallback.test.ts',
  },
  {
    name: 'The plugin does not label the agency’s own referral route',
    file: 'wordpress/includes/fallback.php',
    replace: "$data['addedBySite'] . '</div>'",
    by: "'</div>'",
    test: 'tests/wordpress/fallback.test.ts',
  },
];
