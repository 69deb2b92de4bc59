<?php
/**
 * The site's search finds the words of the briefing, which are in no saved page.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Also finds pages that show the briefing when their own text and the briefing's together have every search term.
 *
 * @param string    $search Condition of the search, which begins with AND.
 * @param \WP_Query $query  Query that is made.
 * @return string
 */
function search_briefing( $search, $query ) {
	global $wpdb;

	$terms = $query->get( 'search_terms' );
	if ( '' === $search || ! is_array( $terms ) ) {
		return $search;
	}

	$words      = get_data()['words'];
	$has_mb     = function_exists( 'mb_stripos' );
	$other      = '';
	$is_matched = false;
	foreach ( $terms as $term ) {
		if ( '-' === substr( $term, 0, 1 ) ) {
			return $search;
		}
		if ( false !== ( $has_mb ? mb_stripos( $words, $term, 0, 'UTF-8' ) : stripos( $words, $term ) ) ) {
			$is_matched = true;
			continue;
		}
		$like   = '%' . $wpdb->esc_like( $term ) . '%';
		$other .= $wpdb->prepare(
			" AND ({$wpdb->posts}.post_title LIKE %s OR {$wpdb->posts}.post_excerpt LIKE %s OR {$wpdb->posts}.post_content LIKE %s)",
			$like,
			$like,
			$like
		);
	}
	if ( ! $is_matched ) {
		return $search;
	}

	$shows = $wpdb->prepare(
		"({$wpdb->posts}.post_content LIKE %s OR {$wpdb->posts}.post_content LIKE %s)",
		'%' . $wpdb->esc_like( '<!-- wp:safeguarding/policy-briefing ' ) . '%',
		'%' . $wpdb->esc_like( '[policy-briefing' ) . '%'
	);
	// What visitors may not read is never found by words that they cannot see.
	$shows .= is_user_logged_in() ? '' : " AND {$wpdb->posts}.post_password = ''";

	return ' AND ((1=1' . $search . ') OR (' . $shows . $other . '))';
}
add_filter( 'posts_search', __NAMESPACE__ . '\search_briefing', 10, 2 );
