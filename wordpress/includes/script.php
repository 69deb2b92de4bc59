<?php
/**
 * The script of the elements.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the address of the script, with its version, so that browsers load it again after an update.
 *
 * @return string
 */
function get_script_url() {
	return add_query_arg( 'ver', VERSION, plugins_url( 'briefing/briefing.js', PLUGIN_FILE ) );
}

/**
 * Loads the script at the end of this page, once.
 */
function print_script_in_footer() {
	add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
}

/**
 * Prints the script as a module. Plugins for a Content Security Policy can add a nonce with `wp_script_attributes`.
 */
function print_script() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'id'   => 'safeguarding-briefing-js',
			'src'  => get_script_url(),
		)
	);
}
