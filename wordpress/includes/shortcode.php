<?php
/**
 * The shortcode [policy-briefing], for the classic editor.
 *
 * @package Safeguarding_Briefing
 */

namespace Safeguarding_Briefing;

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode. The <div> ends a paragraph that WordPress opened before it: inside a <p>, a browser would move
 * the words out of the tag.
 *
 * @param array|string $attributes Attributes as written, an empty string for none.
 * @param string|null  $content    The agency's own referral route.
 * @return string HTML.
 */
function render_shortcode( $attributes, $content = '' ) {
	$content = unescape_twice_escaped( (string) $content );
	// WordPress reads a tag without an end, and a later one with an end, as one shortcode.
	if ( has_shortcode( $content . '[/policy-briefing]', 'policy-briefing' ) ) {
		return force_balance_tags( render_shortcode( $attributes ) . do_shortcode( close_shortcodes( $content ) ) );
	}

	$attributes = (array) $attributes;
	$settings   = array(
		'element'      => isset( $attributes['element'] ) ? $attributes['element'] : '',
		'headingLevel' => isset( $attributes['heading-level'] ) ? $attributes['heading-level'] : '',
		'messageIds'   => isset( $attributes['message-ids'] ) ? wp_parse_list( $attributes['message-ids'] ) : array(),
		'emailSubject' => isset( $attributes['email-subject'] ) ? unescape_twice_escaped( $attributes['email-subject'] ) : '',
		// An attribute without a value has a number as its key.
		'copyButtons'  => isset( $attributes['copy-buttons'] ) || in_array( 'copy-buttons', $attributes, true ),
	);

	// WordPress has opened a paragraph before the shortcode, and ended one after it.
	$route = trim( preg_replace( '~^\s*(?:</p>|<br />)|(?:<p>|<br />)\s*$~', '', $content ) );
	return sprintf(
		'<div class="wp-block-safeguarding-policy-briefing">%s</div>',
		render_element( $settings, force_balance_tags( wpautop( do_shortcode( $route ) ) ) )
	);
}
add_shortcode( 'policy-briefing', __NAMESPACE__ . '\render_shortcode' );

/**
 * Closes the shortcodes in that text, of which WordPress has found the end of the last one only. One that is rendered within
 * another is balanced once for each around it, which takes minutes for hundreds.
 *
 * @param string $content Text between a shortcode without an end and the next end.
 * @return string
 */
function close_shortcodes( $content ) {
	$tag   = '~\[policy-briefing(?![\w-])[^\]]*\]~';
	$count = (int) preg_match_all( $tag, $content );
	$all   = $count > 1 ? (string) preg_replace( $tag, '$0[/policy-briefing]', $content, $count - 1 ) : $content;
	return $all . '[/policy-briefing]';
}

/**
 * Returns text as it was in "Get the embed code". The code there is HTML, and the Visual tab escapes it again.
 *
 * @param string $text HTML.
 * @return string HTML.
 */
function unescape_twice_escaped( $text ) {
	return preg_replace( '~&amp;(amp|lt|gt|quot|#\d+);~', '&$1;', $text );
}

/**
 * Renders a shortcode that came from an email or a document. WordPress reads the curly quotes of its attributes as a part of
 * their values, and a space that is written as HTML too.
 *
 * @param string|false $output     What another filter renders in place of the shortcode.
 * @param string       $tag        Its name.
 * @param array|string $attributes Attributes as WordPress reads them.
 * @param array        $parts      The shortcode: its attributes as written at 3, its content at 5.
 * @return string|false HTML, or `false` where WordPress is to render it.
 */
function render_pasted_shortcode( $output, $tag, $attributes, $parts ) {
	if ( false !== $output || 'policy-briefing' !== $tag ) {
		return $output;
	}
	$quote   = '(?:[“”„″]|&(?:#8220|#8221|#8243|ldquo|rdquo|quot);)';
	$written = preg_replace( '~&nbsp;|<br ?/?>~', ' ', $parts[3] );
	$written = preg_replace( "~=$quote(.*?)$quote~u", '="$1"', $written );
	// `null` for text that is no UTF-8.
	if ( null === $written || $written === $parts[3] ) {
		return $output;
	}
	return render_shortcode( shortcode_parse_atts( $written ), isset( $parts[5] ) ? $parts[5] : '' );
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\render_pasted_shortcode', 10, 4 );
