<?php
/**
 * The briefing, as the build wrote it.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the data that the build made from the same content as the script.
 *
 * @return array|null Null if the file is missing or damaged.
 */
function get_data() {
	static $data = null;
	if ( null === $data ) {
		$file = dirname( PLUGIN_FILE ) . '/briefing/data.json';
		$data = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
	}
	return $data;
}

/**
 * Tells administrators that the data is missing, and what to do.
 */
function show_missing_data() {
	if ( current_user_can( 'activate_plugins' ) ) {
		printf(
			'<div class="notice notice-error"><p>%s</p></div>',
			esc_html__( 'Your pages do not show the safeguarding briefing: the file briefing/data.json of its plugin is missing or damaged. Upload the plugin again from its zip file, under Plugins > Add New > Upload Plugin.', 'safeguarding-briefing' )
		);
	}
}
