<?php
/**
 * What the block and the shortcode put into the page.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the settings with only values that the element knows, as the element reads them: no known message means all
 * messages, an unknown level means 2.
 *
 * @param array $settings Settings of a block or shortcode, which any author can have written.
 * @return array
 */
function sanitize_settings( $settings ) {
	$data    = get_data();
	$element = isset( $settings['element'] ) ? $settings['element'] : '';
	$level   = isset( $settings['headingLevel'] ) && is_numeric( $settings['headingLevel'] ) ? (int) $settings['headingLevel'] : 2;
	$ids     = isset( $settings['messageIds'] ) ? (array) $settings['messageIds'] : array();
	$subject = isset( $settings['emailSubject'] ) && is_string( $settings['emailSubject'] ) ? $settings['emailSubject'] : '';
	$known   = array_values( array_intersect( array_column( $data['messages'], 'id' ), array_filter( $ids, 'is_string' ) ) );

	return array(
		'element'      => is_string( $element ) && isset( $data['elements'][ $element ] ) ? $element : 'policy-briefing',
		'headingLevel' => $level >= 1 && $level <= 6 ? $level : 2,
		// All of them is no selection.
		'messageIds'   => count( $known ) < count( $data['messages'] ) ? $known : array(),
		'copyButtons'  => ! empty( $settings['copyButtons'] ),
		// WordPress writes & as &amp; in what an author without unfiltered_html saves.
		'emailSubject' => wp_check_invalid_utf8( html_entity_decode( $subject, ENT_QUOTES, 'UTF-8' ) ),
	);
}

/**
 * Returns the element with its fallback, or what fits a feed or an excerpt.
 *
 * @param array  $settings       Settings of a block or shortcode.
 * @param string $referral_route The agency's own referral route, as HTML that its author was allowed to save.
 * @return string HTML.
 */
function render_element( $settings, $referral_route ) {
	$data     = get_data();
	$settings = sanitize_settings( $settings );
	$element  = $settings['element'];
	$about    = $data['elements'][ $element ];

	// An excerpt is cut after some words, and a list of predictors must never be cut: name the briefing only.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return "\n<p>" . esc_html( $data['excerpt'] ) . "</p>\n";
	}

	$has_route = $about['hasReferralRoute'] && '' !== trim( wp_strip_all_tags( $referral_route ) );
	$fallback  = render_fallback( $data, $element, $settings, $has_route );
	// Feed readers run no script.
	if ( is_feed() ) {
		return $fallback . ( $has_route ? "\n" . $referral_route : '' );
	}

	print_script_in_footer();
	return sprintf(
		"<%1\$s%2\$s>\n%3\$s%4\$s\n</%1\$s>",
		$element,
		render_attributes( $settings, $about ),
		$fallback,
		$has_route ? "\n<div slot=\"referral-route\">" . $referral_route . '</div>' : ''
	);
}

/**
 * Returns the attributes of the tag, each with a space before it.
 *
 * @param array $settings Sanitized settings.
 * @param array $about    What the data says of the element.
 * @return string
 */
function render_attributes( $settings, $about ) {
	$html = '';
	if ( $about['hasHeadingLevel'] && 2 !== $settings['headingLevel'] ) {
		$html .= sprintf( ' heading-level="%d"', $settings['headingLevel'] );
	}
	if ( $about['hasMessageIds'] && $settings['messageIds'] ) {
		$html .= sprintf( ' message-ids="%s"', esc_attr( implode( ' ', $settings['messageIds'] ) ) );
	}
	if ( $about['hasEmailSubject'] && '' !== $settings['emailSubject'] ) {
		$html .= sprintf( ' email-subject="%s"', esc_attr( $settings['emailSubject'] ) );
	}
	return $html . ( $settings['copyButtons'] ? ' copy-buttons' : '' );
}

/**
 * Keeps WordPress from changing quotation marks and hyphens in the Board's words.
 *
 * @param string[] $tags Tags whose text stays as it is.
 * @return string[]
 */
function keep_punctuation( $tags ) {
	return array_merge( $tags, array_keys( get_data()['elements'] ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_punctuation' );
