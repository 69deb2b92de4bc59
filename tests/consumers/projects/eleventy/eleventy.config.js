import { renderFallback } from 'safeguarding-briefing-elements/fallback';

export default function (config) {
  config.addShortcode('briefingFallback', (tag, options) => renderFallback(tag, options));
  config.addPassthroughCopy({
    'node_modules/safeguarding-briefing-elements/dist/policy-briefing.js': 'policy-briefing.js',
  });
}
