<?php
/**
 * Plugin Name:       Safeguarding briefing
 * Description:       Adds a safeguarding board's briefing as a block and a shortcode. No settings page, no account, no requests to other sites.
 * Author:            The contributors to safeguarding-briefing-elements
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       safeguarding-briefing
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{version}';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/data.php';

// Without its data the plugin is as if deactivated: a file that was copied only in part must not stop the whole site.
if ( ! is_array( get_data() ) ) {
	add_action( 'admin_notices', __NAMESPACE__ . '\show_missing_data' );
	return;
}

require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/class-excerpt-parser.php';
require __DIR__ . '/includes/excerpt.php';
require __DIR__ . '/includes/search.php';
