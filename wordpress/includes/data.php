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
 * @return array
 */
function get_data() {
	static $data = null;
	if ( null === $data ) {
		$data = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/briefing/data.json', array( 'associative' => true ) );
	}
	return $data;
}
