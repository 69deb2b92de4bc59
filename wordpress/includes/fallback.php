<?php
/**
 * The fallback: the words inside the tag before the script runs.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the fallback of an element with these settings. The build rendered its parts, and a test holds the result
 * equal to what the build would render, so nothing here needs WordPress.
 *
 * @param array  $data               What the build wrote.
 * @param string $element            Tag name, one of the keys of `elements` in the data.
 * @param array  $settings           Settings as `sanitize_settings()` returns them.
 * @param bool   $has_referral_route Whether the page adds its own referral route.
 * @return string HTML that can be printed.
 */
function render_fallback( $data, $element, $settings, $has_referral_route ) {
	$about    = $data['elements'][ $element ];
	$fallback = $about['fallback'][ $settings['headingLevel'] - 1 ];
	if ( $about['hasMessageIds'] && $settings['messageIds'] ) {
		$fallback = select_messages( $data, $fallback, $settings['messageIds'] );
	}
	if ( $about['hasEmailSubject'] && '' !== $settings['emailSubject'] ) {
		$fallback = str_replace(
			'href="' . $data['emailLink'] . '"',
			'href="' . $data['emailLink'] . '?subject=' . encode_subject( $settings['emailSubject'] ) . '"',
			$fallback
		);
	}
	if ( $about['hasReferralRoute'] && $has_referral_route ) {
		$fallback = substr( $fallback, 0, -strlen( '</div>' ) ) . $data['addedBySite'] . '</div>';
	}
	return $fallback;
}

/**
 * Keeps the chosen messages and says that they are a selection.
 *
 * @param array    $data     What the build wrote.
 * @param string   $fallback Fallback with all messages.
 * @param string[] $ids      Known ids, in the order of the briefing.
 * @return string
 */
function select_messages( $data, $fallback, $ids ) {
	$all    = '';
	$chosen = '';
	foreach ( $data['messages'] as $message ) {
		$all .= $message['item'];
		if ( in_array( $message['id'], $ids, true ) ) {
			$chosen .= $message['item'];
		}
	}
	return str_replace( "<ul>\n" . $all, $data['selected'][ count( $ids ) ] . "<ul>\n" . $chosen, $fallback );
}

/**
 * Encodes text as a browser's URLSearchParams does, but with %20 for a space and for line breaks, as one could begin
 * another header of the email.
 *
 * @param string $subject Plain text.
 * @return string
 */
function encode_subject( $subject ) {
	// Null for what is no UTF-8.
	$subject = (string) preg_replace( '/\p{Cc}+/u', ' ', $subject );
	return str_replace( array( '~', '%2A' ), array( '%7E', '*' ), rawurlencode( $subject ) );
}
