<?php
/**
 * Renders fallbacks with the plugin's own function and without WordPress: reads JSON with the cases, writes JSON with the
 * HTML of each.
 */

define( 'ABSPATH', __DIR__ );
require dirname( __DIR__, 2 ) . '/wordpress/includes/fallback.php';

$rendered = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $group ) {
	foreach ( $group['cases'] as $case ) {
		$rendered[] = Safeguarding_Briefing\render_fallback( $group['data'], $case['element'], $case['settings'], $case['hasReferralRoute'] );
	}
}
echo json_encode( $rendered );
